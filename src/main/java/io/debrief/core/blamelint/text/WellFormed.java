package io.debrief.core.blamelint.text;

import io.debrief.core.host.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the first place where text is no storage format: elements that do not close, stray signs,
 * declarations. Reads once from left to right and resolves no entity, so that none can explode.
 */
public final class WellFormed {
  /** Longer names are no names; nothing longer is ever said back. */
  private static final int LONGEST_NAME = 60;

  private final String text;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private WellFormed(String text) {
    this.text = text;
  }

  public static Optional<Complaint> complaint(String text) {
    return Optional.ofNullable(new WellFormed(text).read());
  }

  private Complaint read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      Complaint wrong = c == '<' ? markup() : c == '&' ? entity() : null;
      if (wrong != null) {
        return wrong;
      }
      if (c != '<' && c != '&') {
        at++;
      }
    }
    return open.isEmpty() ? null : wrong(text.length(), "debrief.blame.storage.open", open.peek());
  }

  private Complaint markup() {
    if (text.startsWith("<!--", at)) {
      return past("-->", 4);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return past("]]>", 9);
    }
    return text.startsWith("</", at) ? closing() : opening();
  }

  private Complaint past(String end, int from) {
    int found = text.indexOf(end, at + from);
    if (found < 0) {
      return wrong(at, "debrief.blame.storage.open", text.substring(at, at + from));
    }
    at = found + end.length();
    return null;
  }

  private Complaint closing() {
    int from = at;
    at += 2;
    String name = name();
    spaces();
    if (name.isEmpty() || !is('>')) {
      return wrong(from, "debrief.blame.storage.sign", "<");
    }
    at++;
    if (!name.equals(open.peek())) {
      return wrong(from, "debrief.blame.storage.close", name);
    }
    open.pop();
    return null;
  }

  private Complaint opening() {
    int from = at++;
    String name = name();
    if (name.isEmpty()) {
      return wrong(from, "debrief.blame.storage.sign", "<");
    }
    while (true) {
      boolean apart = spaces();
      if (text.startsWith("/>", at)) {
        at += 2;
        return null;
      }
      if (is('>')) {
        at++;
        open.push(name);
        return null;
      }
      Complaint wrong = apart ? attribute() : wrong(from, "debrief.blame.storage.sign", "<");
      if (wrong != null) {
        return wrong;
      }
    }
  }

  private Complaint attribute() {
    int from = at;
    String name = name();
    spaces();
    boolean given = !name.isEmpty() && is('=');
    at++;
    spaces();
    if (!given || !(is('"') || is('\''))) {
      return wrong(from, "debrief.blame.storage.attribute");
    }
    char quote = text.charAt(at++);
    while (at < text.length() && text.charAt(at) != quote) {
      if (is('<')) {
        return wrong(at, "debrief.blame.storage.sign", "<");
      }
      Complaint wrong = is('&') ? entity() : null;
      if (wrong != null) {
        return wrong;
      }
      at += is(quote) || is('&') ? 0 : 1;
    }
    if (at >= text.length()) {
      return wrong(from, "debrief.blame.storage.attribute");
    }
    at++;
    return null;
  }

  private Complaint entity() {
    int from = at++;
    if (is('#')) {
      at++;
    }
    if (name().isEmpty() || !is(';')) {
      return wrong(from, "debrief.blame.storage.sign", "&");
    }
    at++;
    return null;
  }

  private String name() {
    int from = at;
    while (at < text.length() && at - from < LONGEST_NAME && isOfName(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  private boolean spaces() {
    int from = at;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at > from;
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private Complaint wrong(int offset, String key, String... what) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    int column = offset - text.lastIndexOf('\n', offset - 1);
    String[] arguments = new String[what.length + 2];
    arguments[0] = Integer.toString(line);
    arguments[1] = Integer.toString(column);
    System.arraycopy(what, 0, arguments, 2, what.length);
    return new Complaint(offset, Wording.of(key, arguments));
  }

  /**
   * What is wrong first, and where: the offset is in UTF-16 units from 0, the words count from 1.
   */
  public record Complaint(int offset, Wording wording) {}
}
