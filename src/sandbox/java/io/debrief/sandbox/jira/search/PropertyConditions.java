package io.debrief.sandbox.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import com.google.common.primitives.Doubles;
import io.debrief.sandbox.jira.search.Jql.Call;
import io.debrief.sandbox.jira.search.Jql.Many;
import io.debrief.sandbox.jira.search.Jql.Nothing;
import io.debrief.sandbox.jira.search.Jql.Operand;
import io.debrief.sandbox.jira.search.Jql.Term;
import io.debrief.sandbox.jira.search.Jql.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a clause on the alias of an issue property into a condition, and notes what is wrong. */
final class PropertyConditions {
  private static final String ROW =
      "exists (select 1 from property_index v where v.issue_id = i.issue_id and v.field = ?";

  private final JqlDates dates;
  private final ApplicationUser searcher;
  private final Set<String> mistakes;

  PropertyConditions(JqlDates dates, ApplicationUser searcher, Set<String> mistakes) {
    this.dates = dates;
    this.searcher = searcher;
    this.mistakes = mistakes;
  }

  /** The term's operator is one that the type supports. As in Jira no unequal finds the empty. */
  Condition of(Extract extract, Term term) {
    String operator = term.operator();
    Condition there = Condition.of(ROW + ")", extract.field());
    if (term.operand() instanceof Nothing) {
      return operator.equals("is") || operator.equals("=") ? there.not() : there;
    }
    List<Condition> any = new ArrayList<>(List.of(Condition.NEVER));
    boolean orEmpty = false;
    for (Operand operand :
        term.operand() instanceof Many many ? many.operands() : List.of(term.operand())) {
      orEmpty |= operand instanceof Nothing;
      if (!(operand instanceof Nothing)) {
        any.add(one(extract, term, operand));
      }
    }
    Condition found = Condition.joined("or", any);
    List<Object> parameters = new ArrayList<>(there.parameters());
    parameters.addAll(found.parameters());
    Condition known =
        new Condition("case when " + there.sql() + " then " + found.sql() + " end", parameters);
    if (operator.equals("!=") || operator.equals("not in") || operator.equals("!~")) {
      return known.not();
    }
    return orEmpty ? Condition.joined("or", List.of(known, there.not())) : known;
  }

  private Condition one(Extract extract, Term term, Operand operand) {
    if (operand instanceof Call call) {
      return extract.type() == Extract.Type.DATE
          ? compared(extract, term, dates.call(searcher, call.name(), call.arguments()))
          : wrong("Field '%s' does not support function '%s'.", term.field(), call.name());
    }
    String value = operand instanceof Value text ? text.text() : "";
    return switch (extract.type()) {
      case STRING, USER -> compared(extract, term, Optional.of(value));
      case NUMBER -> compared(extract, term, Optional.ofNullable(Doubles.tryParse(value)));
      case DATE -> compared(extract, term, dates.value(searcher, value));
      case TEXT ->
          Condition.of(
              ROW + " and regexp_replace(v.text_value, ?, '', 'i') <> v.text_value)",
              extract.field(),
              TextMatch.pattern(value));
    };
  }

  private Condition compared(Extract extract, Term term, Optional<?> value) {
    String sign = term.operator().matches("[<>]=?") ? term.operator() : "=";
    return value.isPresent()
        ? Condition.of(
            ROW + " and v." + extract.type().column() + " " + sign + " ?)",
            extract.field(),
            value.get())
        : wrong("A value for field '%s' is invalid: %s.", term.field(), term.operand());
  }

  private Condition wrong(String message, Object... about) {
    mistakes.add(String.format(java.util.Locale.ROOT, message, about));
    return Condition.NEVER;
  }
}
