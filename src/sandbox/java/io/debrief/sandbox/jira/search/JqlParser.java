package io.debrief.sandbox.jira.search;

import io.debrief.sandbox.jira.search.Jql.Both;
import io.debrief.sandbox.jira.search.Jql.Call;
import io.debrief.sandbox.jira.search.Jql.Clause;
import io.debrief.sandbox.jira.search.Jql.Either;
import io.debrief.sandbox.jira.search.Jql.Many;
import io.debrief.sandbox.jira.search.Jql.Not;
import io.debrief.sandbox.jira.search.Jql.Nothing;
import io.debrief.sandbox.jira.search.Jql.Operand;
import io.debrief.sandbox.jira.search.Jql.Sort;
import io.debrief.sandbox.jira.search.Jql.Term;
import io.debrief.sandbox.jira.search.Jql.Value;
import io.debrief.sandbox.jira.search.JqlTokens.Kind;
import io.debrief.sandbox.jira.search.JqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads JQL; says where it stopped to understand. Whether fields and values exist comes later. */
final class JqlParser {
  private static final Set<String> RESERVED =
      Set.of("and", "or", "not", "in", "is", "empty", "null", "order", "by", "was", "changed");
  private static final Set<String> OPERATORS =
      Set.of("=", "!=", "<", ">", "<=", ">=", "~", "!~", "in", "is");
  private static final String VALID_OPERATORS =
      " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS'"
          + " and 'IS NOT'.";
  private static final String OPERAND = "Expecting either a value, list or function";

  private final List<Token> tokens;
  private int next;

  private JqlParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Jql parse(String text) throws Malformed {
    String jql = text == null ? "" : text;
    return new JqlParser(JqlTokens.of(jql)).query(jql);
  }

  private Jql query(String text) throws Malformed {
    Optional<Clause> where = atEnd() || is("order") ? Optional.empty() : Optional.of(either());
    List<Sort> order = new ArrayList<>();
    if (skip("order")) {
      if (!skip("by")) {
        throw unexpected("Expecting 'by'");
      }
      do {
        String field = name("Expecting a field name");
        boolean down = skip("desc");
        if (!down) {
          skip("asc");
        }
        order.add(new Sort(field, down));
      } while (skip(","));
      if (!atEnd()) {
        throw unexpected("Expecting ',', 'ASC' or 'DESC'");
      }
    } else if (!atEnd()) {
      throw unexpected("Expecting either 'OR' or 'AND'");
    }
    return new Jql(text, where, List.copyOf(order));
  }

  private Clause either() throws Malformed {
    List<Clause> clauses = new ArrayList<>(List.of(both()));
    while (skip("or") || skip("||") || skip("|")) {
      clauses.add(both());
    }
    return clauses.size() == 1 ? clauses.get(0) : new Either(List.copyOf(clauses));
  }

  private Clause both() throws Malformed {
    List<Clause> clauses = new ArrayList<>(List.of(clause()));
    while (skip("and") || skip("&&") || skip("&")) {
      clauses.add(clause());
    }
    return clauses.size() == 1 ? clauses.get(0) : new Both(List.copyOf(clauses));
  }

  private Clause clause() throws Malformed {
    if (skip("not") || skip("!")) {
      return new Not(clause());
    }
    if (skip("(")) {
      Clause inside = either();
      if (!skip(")")) {
        throw unexpected("Expecting ')'");
      }
      return inside;
    }
    return term();
  }

  private Term term() throws Malformed {
    String field = name("Expecting a field name");
    String operator = operator();
    if (operator.startsWith("is")) {
      if (!skip("empty") && !skip("null")) {
        throw unexpected("Expecting 'EMPTY' or 'NULL'");
      }
      return new Term(field, operator, new Nothing());
    }
    return new Term(field, operator, operand());
  }

  private String operator() throws Malformed {
    if (is("not")) {
      next++;
      if (!skip("in")) {
        throw unexpected("Expecting 'IN'");
      }
      return "not in";
    }
    if (atEnd()) {
      throw Malformed.atTheEnd("Expecting operator before the end of the query." + VALID_OPERATORS);
    }
    Token token = tokens.get(next);
    String operator = token.text().toLowerCase(Locale.ROOT);
    if (token.kind() == Kind.STRING || !OPERATORS.contains(operator)) {
      throw Malformed.at(
          token, "Expecting operator but got '" + token.text() + "'." + VALID_OPERATORS);
    }
    next++;
    return operator.equals("is") && skip("not") ? "is not" : operator;
  }

  private Operand operand() throws Malformed {
    if (skip("empty") || skip("null")) {
      return new Nothing();
    }
    if (!skip("(")) {
      return valueOrCall();
    }
    List<Operand> operands = new ArrayList<>();
    do {
      operands.add(operand());
    } while (skip(","));
    if (!skip(")")) {
      throw unexpected("Expecting either ')' or ','");
    }
    return new Many(List.copyOf(operands));
  }

  private Operand valueOrCall() throws Malformed {
    String value = name(OPERAND);
    if (!skip("(")) {
      return new Value(value);
    }
    List<String> arguments = new ArrayList<>();
    if (!is(")")) {
      do {
        arguments.add(name("Expecting an argument"));
      } while (skip(","));
    }
    if (!skip(")")) {
      throw unexpected("Expecting either ')' or ','");
    }
    return new Call(value, List.copyOf(arguments));
  }

  private String name(String expecting) throws Malformed {
    if (atEnd()) {
      throw unexpected(expecting);
    }
    Token token = tokens.get(next);
    boolean word = token.kind() == Kind.WORD;
    if (word && RESERVED.contains(token.text().toLowerCase(Locale.ROOT))) {
      throw Malformed.at(
          token,
          expecting
              + " but got '"
              + token.text()
              + "'. You must surround '"
              + token.text()
              + "' in quotation marks to use it as a value.");
    }
    if (token.kind() == Kind.SIGN) {
      throw unexpected(expecting);
    }
    next++;
    return token.text();
  }

  private Malformed unexpected(String expecting) {
    return atEnd()
        ? Malformed.atTheEnd(expecting + " before the end of the query.")
        : Malformed.at(tokens.get(next), expecting + " but got '" + tokens.get(next).text() + "'.");
  }

  private boolean skip(String word) {
    boolean found = is(word);
    if (found) {
      next++;
    }
    return found;
  }

  private boolean is(String word) {
    return !atEnd() && tokens.get(next).is(word);
  }

  private boolean atEnd() {
    return next >= tokens.size();
  }
}
