package io.debrief.sandbox.jira.search;

import io.debrief.sandbox.jira.search.Jql.Clause;
import io.debrief.sandbox.jira.search.Jql.Field;
import io.debrief.sandbox.jira.search.Jql.Order;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of JQL that Debrief writes; refuses everything else by name. */
final class JqlParser {
  static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|>=|<=|!=|[=<>~(),]|[^\\s\"=<>~!(),]+)");

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  private JqlParser(String text) {
    this.text = text;
  }

  /** What is wrong with a query, in words for the person. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super("Error in the JQL Query: " + message);
    }
  }

  static Jql parse(String text) throws Malformed {
    JqlParser parser = new JqlParser(text == null ? "" : text);
    parser.tokenize();
    return parser.query();
  }

  private void tokenize() throws Malformed {
    Matcher matcher = TOKEN.matcher(text.stripTrailing());
    int at = 0;
    while (at < text.stripTrailing().length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new Malformed("the character at position " + (at + 1) + " is not understood.");
      }
      tokens.add(matcher.group(1));
      at = matcher.end();
    }
  }

  private Jql query() throws Malformed {
    List<Clause> clauses = new ArrayList<>();
    if (!atEnd() && !is("order")) {
      clauses.add(clause());
      while (is("and")) {
        next++;
        clauses.add(clause());
      }
    }
    Order order = order();
    if (!atEnd()) {
      throw new Malformed("'" + peek() + "' was not expected here.");
    }
    return new Jql(text, List.copyOf(clauses), order);
  }

  private Clause clause() throws Malformed {
    String name = take("a field name");
    Field field;
    try {
      field = Field.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Malformed("field '" + name + "' does not exist or is not searched by the sandbox.");
    }
    String operator = take("an operator");
    if (!operator.equals(field.operator())) {
      throw new Malformed(
          "the operator '" + operator + "' is not supported by the '" + name + "' field.");
    }
    String value = unquoted(take("a value"));
    if (field == Field.CREATED) {
      checkDate(value);
    }
    return new Clause(field, value);
  }

  private Order order() throws Malformed {
    if (!is("order")) {
      return Order.NEWEST_FIRST;
    }
    next++;
    if (!is("by")) {
      throw new Malformed("'order' must be followed by 'by'.");
    }
    next++;
    String by = take("a field to order by").toLowerCase(Locale.ROOT);
    boolean down = is("desc");
    if (down || is("asc")) {
      next++;
    }
    return switch (by) {
      case "created" -> down ? Order.NEWEST_FIRST : Order.OLDEST_FIRST;
      case "id" -> down ? Order.ID_DOWN : Order.ID_UP;
      default -> throw new Malformed("the sandbox does not sort by '" + by + "'.");
    };
  }

  private static void checkDate(String value) throws Malformed {
    try {
      LocalDateTime.parse(value, MINUTES);
    } catch (DateTimeParseException e) {
      throw new Malformed(
          "date value '" + value + "' for field 'created' is invalid. Use 'yyyy-MM-dd HH:mm'.");
    }
  }

  private String take(String what) throws Malformed {
    if (atEnd()) {
      throw new Malformed("expecting " + what + " before the end of the query.");
    }
    return tokens.get(next++);
  }

  private static String unquoted(String token) throws Malformed {
    if (token.startsWith("\"")) {
      return token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
    }
    if (!Character.isLetterOrDigit(token.charAt(0))) {
      throw new Malformed("'" + token + "' is not a value.");
    }
    return token;
  }

  private boolean is(String word) {
    return !atEnd() && peek().equalsIgnoreCase(word);
  }

  private String peek() {
    return tokens.get(next);
  }

  private boolean atEnd() {
    return next >= tokens.size();
  }
}
