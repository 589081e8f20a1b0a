package io.debrief.core.blamelint.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Blanks out whatever is not the writer's own prose: markup, code, quotes, headings, links. What is
 * left keeps its offsets. A control character stands where a block ends.
 */
public final class Prose {
  /** Ends a block, so that no sentence runs across. */
  static final char BLOCK = '\u2029';

  /** Stands for something that was said or linked there, so that the words around stay apart. */
  static final char THING = '\u25a1';

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

  private final String given;
  private final char[] left;

  private Prose(String given) {
    this.given = given;
    left = given.toCharArray();
  }

  public static String of(String given, Format format) {
    Prose prose = new Prose(given);
    switch (format) {
      case STORAGE -> prose.storage();
      case WIKI -> prose.wiki();
      case PLAIN -> prose.lines(false);
    }
    prose.quotes();
    return new String(prose.left);
  }

  private void blank(int from, int to, char first) {
    Arrays.fill(left, from, to, ' ');
    if (from < to) {
      left[from] = first;
    }
  }

  private void storage() {
    int at = 0;
    String silentIn = null;
    int silentFrom = 0;
    while (at < left.length) {
      if (given.charAt(at) == '&') {
        at = entity(at);
      } else if (given.charAt(at) != '<') {
        at++;
      } else {
        boolean data = given.startsWith("<![CDATA[", at);
        int end = data ? given.indexOf("]]>", at) : given.indexOf('>', at);
        end = end < 0 ? left.length : end + (data ? 3 : 1);
        String name = data ? "" : name(at + 1);
        if (silentIn == null) {
          blank(at, end, INLINE.contains(plain(name)) ? ' ' : BLOCK);
          if (SILENT.contains(name) && given.charAt(end - 2) != '/') {
            silentIn = name;
            silentFrom = at;
          }
        } else if (name.equals("/" + silentIn)) {
          blank(silentFrom, end, silentIn.startsWith("h") ? BLOCK : THING);
          silentIn = null;
        }
        at = end;
      }
    }
    if (silentIn != null) {
      blank(silentFrom, left.length, BLOCK);
    }
  }

  private static String plain(String name) {
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private String name(int at) {
    int end = at;
    while (end < given.length() && end - at < 40 && " \t\r\n>".indexOf(given.charAt(end)) < 0) {
      end++;
    }
    String name = given.substring(at, end).toLowerCase(Locale.ROOT);
    return name.endsWith("/") && name.length() > 1 ? name.substring(0, name.length() - 1) : name;
  }

  private int entity(int at) {
    int end = Math.min(left.length, at + 10);
    for (int i = at + 1; i < end; i++) {
      if (given.charAt(i) == ';') {
        String name = given.substring(at + 1, i);
        char is = name.equals("rsquo") || name.equals("#39") || name.equals("apos") ? '\'' : ' ';
        is = name.equals("quot") ? '"' : name.equals("ldquo") || name.equals("rdquo") ? '"' : is;
        left[at] = is;
        Arrays.fill(left, at + 1, i + 1, is == '\'' ? '\u00ad' : ' ');
        return i + 1;
      }
    }
    return at + 1;
  }

  private void wiki() {
    for (String fence : new String[] {"{code", "{noformat", "{quote"}) {
      int at = given.indexOf(fence);
      while (at >= 0) {
        int open = given.indexOf('}', at);
        int close = open < 0 ? -1 : given.indexOf(fence + "}", open);
        int end = close < 0 ? left.length : close + fence.length() + 1;
        blank(at, end, BLOCK);
        at = given.indexOf(fence, end);
      }
    }
    between("{{", "}}");
    between("[", "]");
    lines(true);
  }

  private void between(String open, String close) {
    int at = given.indexOf(open);
    while (at >= 0) {
      int line = given.indexOf('\n', at);
      int end = given.indexOf(close, at + open.length());
      if (end < 0) {
        return;
      }
      boolean here = line < 0 || end < line;
      if (here && !given.startsWith("[~", at)) {
        blank(at, end + close.length(), THING);
      }
      at = given.indexOf(open, here ? end + close.length() : line);
    }
  }

  private void lines(boolean wiki) {
    int at = 0;
    boolean fenced = false;
    while (at < left.length) {
      int end = given.indexOf('\n', at);
      end = end < 0 ? left.length : end;
      int first = at;
      while (first < end && given.charAt(first) <= ' ') {
        first++;
      }
      boolean fence = !wiki && given.startsWith("```", first);
      if (fence || fenced || isSilent(first, end, wiki)) {
        blank(at, end, BLOCK);
      } else if (first == end || "-*#|+\u2022".indexOf(given.charAt(first)) >= 0) {
        markBlock(at, first, end);
      } else if (Character.isDigit(given.charAt(first)) && at > 0) {
        left[at - 1] = BLOCK;
      }
      fenced ^= fence;
      at = end + 1;
    }
    if (!wiki) {
      between("`", "`");
    }
  }

  private void markBlock(int at, int first, int end) {
    if (at > 0) {
      left[at - 1] = BLOCK;
    }
    for (int i = first; i < end && "-*#|+\u2022 ".indexOf(given.charAt(i)) >= 0; i++) {
      left[i] = ' ';
    }
    for (int i = first; i < end; i++) {
      if (left[i] == '|') {
        left[i] = BLOCK;
      }
    }
  }

  private boolean isSilent(int first, int end, boolean wiki) {
    if (first >= end) {
      return false;
    }
    if (wiki) {
      return (given.startsWith("bq.", first))
          || (end - first > 3
              && given.charAt(first) == 'h'
              && Character.isDigit(given.charAt(first + 1))
              && given.charAt(first + 2) == '.');
    }
    int marks = first;
    while (marks < end && given.charAt(marks) == '#') {
      marks++;
    }
    return given.charAt(first) == '>' || (marks > first && given.startsWith(" ", marks));
  }

  private void quotes() {
    int open = -1;
    for (int i = 0; i < left.length; i++) {
      char c = left[i];
      if (c == BLOCK || (c == '\n' && open >= 0 && i - open > 600)) {
        open = -1;
      } else if (open < 0 && (c == '"' || c == '\u201c' || c == '\u201e' || c == '\u00ab')) {
        open = i;
      } else if (open >= 0 && (c == '"' || c == '\u201d' || c == '\u201c' || c == '\u00bb')) {
        blank(open, i + 1, THING);
        open = -1;
      }
    }
  }
}
