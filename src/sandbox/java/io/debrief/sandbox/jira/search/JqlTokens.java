package io.debrief.sandbox.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a query into words, quoted strings and signs, each with its place. */
final class JqlTokens {
  private static final String RESERVED = "{}*/%+^$#@?;";
  private static final Set<String> SIGNS = Set.of("!=", "<=", ">=", "!~", "&&", "||");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private JqlTokens(String text) {
    this.text = text;
  }

  /**
   * One token.
   *
   * @param text of a string without quotes and escapes
   */
  record Token(Kind kind, String text, int line, int character) {
    boolean is(String word) {
      return kind != Kind.STRING && text.equalsIgnoreCase(word);
    }
  }

  enum Kind {
    WORD,
    STRING,
    SIGN
  }

  static List<Token> of(String text) throws Malformed {
    return new JqlTokens(text).all();
  }

  private List<Token> all() throws Malformed {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        if (c == '\n') {
          line++;
          lineStart = at;
        }
      } else if (c == '"' || c == '\'') {
        string(c);
      } else if (isWordCharacter(c)) {
        word();
      } else {
        sign(c);
      }
    }
    return tokens;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || "_.-:\\".indexOf(c) >= 0;
  }

  private void word() throws Malformed {
    int start = at;
    StringBuilder word = new StringBuilder();
    while (at < text.length() && isWordCharacter(text.charAt(at))) {
      word.append(character());
    }
    // cf[10200]
    if (word.toString().toLowerCase(Locale.ROOT).equals("cf")
        && at < text.length()
        && text.charAt(at) == '['
        && text.indexOf(']', at) > 0) {
      int end = text.indexOf(']', at) + 1;
      word.append(text, at, end);
      at = end;
    }
    add(Kind.WORD, word.toString(), start);
  }

  private void string(char quote) throws Malformed {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      value.append(character());
    }
    if (at >= text.length()) {
      throw Malformed.at(
          new Token(Kind.STRING, "", line, start - lineStart + 1),
          "The quoted string '" + value + "' has not been completed.");
    }
    at++;
    add(Kind.STRING, value.toString(), start);
  }

  private char character() throws Malformed {
    char c = text.charAt(at++);
    if (c != '\\') {
      return c;
    }
    char escaped = at < text.length() ? text.charAt(at++) : 0;
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '\\', '"', '\'', ' ' -> escaped;
      default ->
          throw Malformed.at(
              new Token(Kind.STRING, "", line, at - 1 - lineStart),
              "'\\"
                  + escaped
                  + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\","
                  + " \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.");
    };
  }

  private void sign(char c) throws Malformed {
    int start = at;
    if (RESERVED.indexOf(c) >= 0) {
      throw Malformed.at(
          new Token(Kind.SIGN, "", line, start - lineStart + 1),
          "The character '"
              + c
              + "' is a reserved JQL character. You must enclose it in a string or use the escape"
              + String.format(Locale.ROOT, " '\\u%04x' instead.", (int) c));
    }
    boolean two = at + 1 < text.length() && SIGNS.contains(text.substring(at, at + 2));
    at += two ? 2 : 1;
    add(Kind.SIGN, text.substring(start, at), start);
  }

  private void add(Kind kind, String value, int start) {
    tokens.add(new Token(kind, value, line, start - lineStart + 1));
  }
}
