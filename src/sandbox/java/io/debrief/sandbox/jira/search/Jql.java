package io.debrief.sandbox.jira.search;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A query that was understood: what must hold, and the order of the results. */
public record Jql(String text, Optional<Clause> where, List<Sort> order) implements Query {

  /** A condition, as written. */
  public sealed interface Clause permits Both, Either, Not, Term {}

  /** All of them hold. */
  record Both(List<Clause> clauses) implements Clause {}

  /** At least one of them holds. */
  record Either(List<Clause> clauses) implements Clause {}

  /** It does not hold. */
  record Not(Clause clause) implements Clause {}

  /** One field compared with something. */
  record Term(String field, String operator, Operand operand) implements Clause {}

  /** What a field is compared with. */
  public sealed interface Operand permits Value, Call, Many, Nothing {}

  /** A word or number. */
  record Value(String text) implements Operand {}

  /** A function with its arguments. */
  record Call(String name, List<String> arguments) implements Operand {}

  /** A list. */
  record Many(List<Operand> operands) implements Operand {}

  /** EMPTY or NULL. */
  record Nothing() implements Operand {}

  /** A field to sort by. */
  record Sort(String field, boolean down) {}

  @Override
  public String getQueryString() {
    return text;
  }
}
