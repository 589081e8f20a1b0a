package io.debrief.core.factor;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that fit a box, whatever font draws it: every letter is counted as wide as it can
 * be. What finds no room ends in an ellipsis.
 *
 * @param cut whether something found no room
 */
public record FittedText(List<String> lines, boolean cut) {
  private static final String ELLIPSIS = "…";
  private static final String NARROW = "fijlrtI.,:;'|!()[] ’-";
  private static final String WIDE = "mwMW@%—…&";

  /** Letters in hundredths of the font's size. */
  static FittedText of(String text, int width, int most) {
    List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    while (!words.isEmpty()) {
      String word = words.remove(0);
      String longer = line.length() == 0 ? word : line + " " + word;
      if (width(longer) <= width) {
        line.setLength(0);
        line.append(longer);
      } else if (line.length() > 0) {
        words.add(0, word);
        lines.add(line.toString());
        line.setLength(0);
      } else {
        int fitting = fitting(word, width);
        lines.add(word.substring(0, fitting));
        words.add(0, word.substring(fitting));
      }
      if (lines.size() == most && !(words.isEmpty() && line.length() == 0)) {
        lines.set(most - 1, shortened(lines.get(most - 1), width));
        return new FittedText(List.copyOf(lines), true);
      }
    }
    lines.add(line.toString());
    return new FittedText(List.copyOf(lines), false);
  }

  private static String shortened(String line, int width) {
    String left = line;
    while (width(left + ELLIPSIS) > width) {
      left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
    }
    return left + ELLIPSIS;
  }

  /** How much of the beginning of a long word fits; no letter is cut in two. */
  private static int fitting(String word, int width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()
        && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
      end = word.offsetByCodePoints(end, 1);
    }
    return end;
  }

  static int width(String text) {
    return text.codePoints().map(FittedText::width).sum();
  }

  private static int width(int letter) {
    if (letter > 0x2E7F) {
      return 110;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return 40;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 100;
    }
    return Character.isUpperCase(letter) ? 80 : 62;
  }
}
