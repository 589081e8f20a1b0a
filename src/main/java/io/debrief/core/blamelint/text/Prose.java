package io.debrief.core.blamelint.text;

import java.util.Arrays;

/**
 * Blanks out whatever is not the writer's own prose: markup, code, quotes, headings, links. What is
 * left keeps its offsets. A control character stands where a block ends.
 */
public final class Prose {
  /** Ends a block, so that no sentence runs across. */
  static final char BLOCK = '\u2029';

  /** Stands for something that was said or linked there, so that the words around stay apart. */
  static final char THING = '\u25a1';

  final String given;
  final char[] left;

  private Prose(String given) {
    this.given = given;
    left = given.toCharArray();
  }

  public static String of(String given, Format format) {
    Prose prose = new Prose(given);
    switch (format) {
      case STORAGE -> new StorageProse(prose).read();
      case WIKI -> prose.wiki();
      case PLAIN -> prose.lines(false);
    }
    prose.addresses();
    prose.quotes();
    return new String(prose.left);
  }

  void blank(int from, int to, char first) {
    Arrays.fill(left, from, to, ' ');
    if (from < to) {
      left[from] = first;
    }
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

  /** What stands between two signs of one line; each line is looked at once. */
  private void between(String open, String close) {
    int line = 0;
    while (line < left.length) {
      int next = given.indexOf('\n', line);
      int stop = next < 0 ? left.length : next;
      int at = given.indexOf(open, line);
      if (at < 0) {
        return;
      }
      if (at >= stop) {
        line = given.lastIndexOf('\n', at) + 1;
        continue;
      }
      int from = line;
      line = stop + 1;
      while (at >= 0 && at < stop) {
        int end = within(close, at + open.length(), stop);
        if (end < 0) {
          break;
        }
        if (!given.startsWith("[~", at)) {
          blank(at, end + close.length(), THING);
        }
        from = end + close.length();
        at = within(open, from, stop);
      }
    }
  }

  private int within(String sign, int from, int stop) {
    int most = stop - sign.length();
    for (int i = from; i <= most; i++) {
      if (given.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
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
      } else if (at > 0 && isNumbered(first, end)) {
        left[at - 1] = BLOCK;
      }
      fenced ^= fence;
      at = end + 1;
    }
    if (!wiki) {
      between("`", "`");
    }
  }

  /** "1. ", "2)", "10:02": not a line that goes on with a number. */
  private boolean isNumbered(int first, int end) {
    int i = first;
    while (i < end && Character.isDigit(given.charAt(i))) {
      i++;
    }
    return i > first && i < end && ".):".indexOf(given.charAt(i)) >= 0;
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

  /** "https://…" up to the next blank. */
  private void addresses() {
    int at = given.indexOf("://");
    while (at >= 0) {
      int from = at;
      while (from > 0 && at - from < 10 && Character.isLetter(given.charAt(from - 1))) {
        from--;
      }
      int end = at;
      while (end < left.length && " \t\r\n<>|])\"".indexOf(given.charAt(end)) < 0) {
        end++;
      }
      blank(from, end, THING);
      at = given.indexOf("://", end);
    }
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
