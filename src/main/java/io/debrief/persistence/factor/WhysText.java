package io.debrief.persistence.factor;

import io.debrief.core.factor.Why;
import io.debrief.core.factor.Whys;
import java.util.ArrayList;
import java.util.List;

/** Keeps a tree of whys in one text: however many there are, they cost no row to read. */
final class WhysText {
  private static final char FIELD = '\t';

  private WhysText() {}

  /** The next id, then a line for each why. */
  static String write(Whys whys) {
    StringBuilder text = new StringBuilder(Long.toString(whys.nextId()));
    for (Why why : whys.all()) {
      text.append('\n')
          .append(why.id())
          .append(FIELD)
          .append(why.parentId())
          .append(FIELD)
          .append(why.version())
          .append(FIELD)
          .append(escaped(why.authorKey()))
          .append(FIELD)
          .append(escaped(why.text()));
    }
    return text.toString();
  }

  /** What nobody wrote is no why. */
  static Whys read(String text) {
    if (text == null) {
      return Whys.NONE;
    }
    String[] lines = text.split("\n", -1);
    List<Why> whys = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String[] fields = lines[i].split(Character.toString(FIELD), -1);
      whys.add(
          new Why(
              Long.parseLong(fields[0]),
              Long.parseLong(fields[1]),
              plain(fields[4]),
              plain(fields[3]),
              Integer.parseInt(fields[2])));
    }
    return new Whys(whys, Long.parseLong(lines[0]));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\\') {
        i++;
        letter =
            switch (text.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> text.charAt(i);
            };
      }
      plain.append(letter);
    }
    return plain.toString();
  }
}
