package io.debrief.core.blamelint.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Blanks out what is not prose in storage format: elements, code, quotes, headings, links. */
final class StorageProse {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_ENTITY = 10;

  private static final Set<String> SILENT =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "code",
          "pre",
          "blockquote",
          "a",
          "ac:link",
          "ac:parameter",
          "ac:plain-text-body",
          "ac:image",
          "q");

  private static final Set<String> INLINE =
      Set.of("b", "i", "em", "strong", "u", "span", "s", "sub", "sup", "font", "small", "br");

  private final Prose prose;
  private final String given;
  private String silentIn;
  private int silentFrom;
  private int depth;

  StorageProse(Prose prose) {
    this.prose = prose;
    given = prose.given;
  }

  void read() {
    int at = 0;
    while (at < given.length()) {
      char c = given.charAt(at);
      at = c == '&' ? entity(at) : c == '<' ? markup(at) : at + 1;
    }
    if (silentIn != null) {
      prose.blank(silentFrom, given.length(), Prose.BLOCK);
    }
  }

  private int markup(int at) {
    String close = given.startsWith("<![CDATA[", at) ? "]]>" : ">";
    close = given.startsWith("<!--", at) ? "-->" : close;
    int found = given.indexOf(close, at);
    int end = found < 0 ? given.length() : found + close.length();
    String name = close.equals(">") ? name(at + 1) : "";
    if (silentIn == null) {
      prose.blank(at, end, INLINE.contains(plain(name)) ? ' ' : Prose.BLOCK);
    }
    boolean empty = given.charAt(end - 1) == '>' && given.charAt(Math.max(at, end - 2)) == '/';
    if (silentIn == null ? SILENT.contains(name) : name.equals(silentIn)) {
      open(name, at, empty);
    } else if (silentIn != null && name.equals("/" + silentIn)) {
      close(end);
    }
    return end;
  }

  private void open(String name, int at, boolean empty) {
    if (empty) {
      return;
    }
    if (silentIn == null) {
      silentIn = name;
      silentFrom = at;
    }
    depth++;
  }

  private void close(int end) {
    depth--;
    if (depth == 0) {
      prose.blank(silentFrom, end, silentIn.startsWith("h") ? Prose.BLOCK : Prose.THING);
      silentIn = null;
    }
  }

  private static String plain(String name) {
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private String name(int at) {
    int end = at;
    while (end < given.length()
        && end - at < LONGEST_NAME
        && " \t\r\n>".indexOf(given.charAt(end)) < 0) {
      end++;
    }
    String name = given.substring(at, end).toLowerCase(Locale.ROOT);
    return name.endsWith("/") && name.length() > 1 ? name.substring(0, name.length() - 1) : name;
  }

  /** An apostrophe or a quotation mark stays one; the places behind it don't part a word. */
  private int entity(int at) {
    int end = Math.min(given.length(), at + LONGEST_ENTITY);
    for (int i = at + 1; i < end; i++) {
      if (given.charAt(i) == ';') {
        char is =
            switch (given.substring(at + 1, i)) {
              case "rsquo", "#39", "apos" -> '\'';
              case "quot" -> '"';
              case "ldquo" -> '\u201c';
              case "rdquo" -> '\u201d';
              case "uuml" -> 'ü';
              case "auml" -> 'ä';
              case "ouml" -> 'ö';
              case "Uuml" -> 'Ü';
              case "Auml" -> 'Ä';
              case "Ouml" -> 'Ö';
              case "szlig" -> 'ß';
              default -> ' ';
            };
        prose.left[at] = is;
        boolean joins = is == '\'' || Character.isLetter(is);
        Arrays.fill(prose.left, at + 1, i + 1, joins ? '\u00ad' : ' ');
        return i + 1;
      }
    }
    return at + 1;
  }
}
