package io.debrief.sandbox.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.search.Jql.Both;
import io.debrief.sandbox.jira.search.Jql.Call;
import io.debrief.sandbox.jira.search.Jql.Clause;
import io.debrief.sandbox.jira.search.Jql.Either;
import io.debrief.sandbox.jira.search.Jql.Many;
import io.debrief.sandbox.jira.search.Jql.Not;
import io.debrief.sandbox.jira.search.Jql.Nothing;
import io.debrief.sandbox.jira.search.Jql.Operand;
import io.debrief.sandbox.jira.search.Jql.Term;
import io.debrief.sandbox.jira.search.Jql.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns the clauses of one query into a condition for one searcher, and notes what is wrong. */
final class Conditions {
  private final Database database;
  private final JqlFunctions functions;
  private final JqlDates dates;
  private final VisibleFilter visible;
  private final ApplicationUser searcher;
  private final Set<String> mistakes = new LinkedHashSet<>();
  private int terms;

  Conditions(
      Database database,
      JqlFunctions functions,
      JqlDates dates,
      VisibleFilter visible,
      ApplicationUser searcher) {
    this.database = database;
    this.functions = functions;
    this.dates = dates;
    this.visible = visible;
    this.searcher = searcher;
  }

  Set<String> mistakes() {
    return mistakes;
  }

  int terms() {
    return terms;
  }

  Condition of(Clause clause) {
    if (clause instanceof Both both) {
      return Condition.joined("and", both.clauses().stream().map(this::of).toList());
    }
    if (clause instanceof Either either) {
      return Condition.joined("or", either.clauses().stream().map(this::of).toList());
    }
    return clause instanceof Not not ? of(not.clause()).not() : term((Term) clause);
  }

  private Condition term(Term term) {
    Optional<Field> found = Field.named(term.field());
    if (found.isEmpty()) {
      return wrong(
          "Field '" + term.field() + "' does not exist or you do not have permission to view it.");
    }
    Field field = found.get();
    String operator = term.operator();
    boolean list = operator.endsWith("in");
    if (!field.supports(operator)) {
      return wrong(
          "The operator '" + operator + "' is not supported by the '" + term.field() + "' field.");
    }
    if (term.operand() instanceof Nothing) {
      return empty(field, !operator.equals("is") && !operator.equals("="));
    }
    if (!list && term.operand() instanceof Many) {
      return wrong(
          "Operator '"
              + operator
              + "' does not support list values. Use operator 'in' or 'not in' instead.");
    }
    if (list && term.operand() instanceof Value value) {
      return wrong(
          "Operator '"
              + operator
              + "' does not support the non-list value '"
              + value.text()
              + "' for field '"
              + term.field()
              + "'.");
    }
    boolean negative = operator.equals("!=") || operator.equals("not in") || operator.equals("!~");
    List<Condition> any = new ArrayList<>();
    for (Operand operand :
        term.operand() instanceof Many many ? many.operands() : List.of(term.operand())) {
      any.add(one(field, term, operand));
    }
    Condition result = Condition.joined("or", any);
    return negative ? result.not() : result;
  }

  private static Condition empty(Field field, boolean negative) {
    return Condition.of(field.column() + (negative ? " is not null" : " is null"));
  }

  private Condition one(Field field, Term term, Operand operand) {
    terms++;
    if (operand instanceof Nothing) {
      return empty(field, false);
    }
    if (operand instanceof Many many) {
      return Condition.joined(
          "or", many.operands().stream().map(each -> one(field, term, each)).toList());
    }
    if (operand instanceof Call call) {
      return called(field, term, call);
    }
    String value = ((Value) operand).text();
    if (field.isText()) {
      return TextMatch.of(field, value);
    }
    if (field.isDate()) {
      return dates
          .value(searcher, value)
          .map(date -> date(field, term, date))
          .orElseGet(
              () ->
                  wrong(
                      "Date value '"
                          + value
                          + "' for field '"
                          + term.field()
                          + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd"
                          + " HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                          + " '4w 2d'."));
    }
    check(field, term.field(), value);
    return in(field, field.ids(value));
  }

  private Condition called(Field field, Term term, Call call) {
    if (field.isDate()) {
      return dates
          .call(searcher, call.name(), call.arguments())
          .map(date -> date(field, term, date))
          .orElseGet(() -> wrong("Unable to find JQL function '" + written(call) + "'."));
    }
    Optional<JqlFunctions.Values> function = functions.named(call.name());
    if (function.isEmpty()) {
      return wrong("Unable to find JQL function '" + written(call) + "'.");
    }
    List<String> values = function.get().of(searcher, call.arguments());
    terms += values.size();
    List<Condition> any = new ArrayList<>(List.of(Condition.NEVER));
    for (String value : values) {
      Condition ids = field.ids(value);
      if (field == Field.ISSUEKEY && count(ids) == 0) {
        return wrong("An issue with key '" + value + "' does not exist for field 'issuekey'.");
      }
      any.add(in(field, ids));
    }
    return new Condition(
        field.column() + " is not null and (" + Condition.joined("or", any).sql() + ")",
        Condition.joined("or", any).parameters());
  }

  private static String written(Call call) {
    return call.name() + "(" + String.join(", ", call.arguments()) + ")";
  }

  private static Condition in(Field field, Condition ids) {
    return new Condition(field.column() + " in (" + ids.sql() + ")", ids.parameters());
  }

  private static Condition date(Field field, Term term, OffsetDateTime date) {
    String sign = term.operator().matches("[<>]=?") ? term.operator() : "=";
    return Condition.of(field.column() + " " + sign + " ?", date);
  }

  private void check(Field field, String name, String value) {
    if (field == Field.ISSUEKEY) {
      if (!visible.exists(value, searcher)) {
        mistakes.add(
            String.format(
                Locale.ROOT, "An issue with key '%s' does not exist for field '%s'.", value, name));
      }
    } else if (count(field.ids(value)) == 0 && field != Field.ISSUELINKTYPE) {
      mistakes.add("The value '" + value + "' does not exist for the field '" + name + "'.");
    }
  }

  private long count(Condition ids) {
    return database
        .sql()
        .sql("select count(*) from (" + ids.sql() + ") found")
        .params(ids.parameters())
        .query(Long.class)
        .single();
  }

  private Condition wrong(String message) {
    mistakes.add(message);
    return Condition.NEVER;
  }
}
