package io.debrief.sandbox.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import com.google.common.collect.Lists;
import com.google.common.primitives.Longs;
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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the clauses of one query into a condition for one searcher, and notes what is wrong. */
final class Conditions {
  private static final int IDS_PER_STATEMENT = 1_000;

  private final Database database;
  private final Extensions extensions;
  private final JqlDates dates;
  private final VisibleFilter visible;
  private final ApplicationUser searcher;
  private final Set<String> mistakes = new LinkedHashSet<>();
  private int terms;

  Conditions(
      Database database,
      Extensions extensions,
      JqlDates dates,
      VisibleFilter visible,
      ApplicationUser searcher) {
    this.database = database;
    this.extensions = extensions;
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
    Optional<Extract> property = extensions.properties().named(term.field());
    if (found.isEmpty() && property.isEmpty()) {
      return wrong(
          "Field '" + term.field() + "' does not exist or you do not have permission to view it.");
    }
    String operator = term.operator();
    boolean supported =
        found
            .map(field -> field.supports(operator))
            .orElseGet(() -> property.get().type().supports(operator));
    Optional<String> mistake = mistake(term, supported);
    if (mistake.isPresent()) {
      return wrong(mistake.get());
    }
    if (found.isEmpty()) {
      terms += term.operand() instanceof Many many ? many.operands().size() : 1;
      return new PropertyConditions(dates, searcher, mistakes).of(property.get(), term);
    }
    return term(found.get(), term);
  }

  /** What is wrong with the operator, for the field and for what it compares. */
  private static Optional<String> mistake(Term term, boolean supported) {
    String operator = term.operator();
    boolean list = operator.endsWith("in");
    if (!supported) {
      return Optional.of(
          "The operator '" + operator + "' is not supported by the '" + term.field() + "' field.");
    }
    if (!list && term.operand() instanceof Many) {
      return Optional.of(
          "Operator '"
              + operator
              + "' does not support list values. Use operator 'in' or 'not in' instead.");
    }
    if (list && term.operand() instanceof Value value) {
      return Optional.of(
          "Operator '"
              + operator
              + "' does not support the non-list value '"
              + value.text()
              + "' for field '"
              + term.field()
              + "'.");
    }
    return Optional.empty();
  }

  private Condition term(Field field, Term term) {
    String operator = term.operator();
    if (term.operand() instanceof Nothing) {
      return empty(field, !operator.equals("is") && !operator.equals("="));
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
    Optional<JqlFunctions.Values> function = extensions.functions().named(call.name());
    if (function.isEmpty()) {
      return wrong("Unable to find JQL function '" + written(call) + "'.");
    }
    if (function.get().isList() && !term.operator().endsWith("in")) {
      return wrong(
          "Operator '"
              + term.operator()
              + "' does not support the list function '"
              + call.name()
              + "' of field '"
              + term.field()
              + "'. Use operator 'in' or 'not in' instead.");
    }
    List<String> wrong = function.get().mistakes(searcher, term.field(), call.arguments());
    if (!wrong.isEmpty()) {
      mistakes.addAll(wrong);
      return Condition.NEVER;
    }
    List<String> values = function.get().of(searcher, call.arguments());
    terms += values.size();
    if (field == Field.ISSUEKEY) {
      return issues(values);
    }
    List<Condition> any = new ArrayList<>(List.of(Condition.NEVER));
    values.forEach(value -> any.add(in(field, field.ids(value))));
    Condition joined = Condition.joined("or", any);
    return new Condition(
        field.column() + " is not null and (" + joined.sql() + ")", joined.parameters());
  }

  /** As Jira does, looks first whether all of them exist, a thousand at a time. */
  private Condition issues(List<String> idsOrKeys) {
    List<Long> found = new ArrayList<>();
    for (List<String> some : Lists.partition(idsOrKeys, IDS_PER_STATEMENT)) {
      Map<String, Long> existing = existing(some);
      for (String one : some) {
        Long id = existing.get(one);
        if (id == null) {
          return wrong("An issue with key '" + one + "' does not exist for field 'issuekey'.");
        }
        found.add(id);
      }
    }
    return found.isEmpty()
        ? Condition.NEVER
        : Condition.of(
            "i.issue_id in ("
                + found.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ")");
  }

  private Map<String, Long> existing(List<String> idsOrKeys) {
    List<Long> ids = idsOrKeys.stream().map(Longs::tryParse).filter(Objects::nonNull).toList();
    Map<String, Long> existing = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .sql()
          .sql("select issue_id from issue where issue_id in (:ids)")
          .param("ids", ids)
          .query(Long.class)
          .list()
          .forEach(id -> existing.put(id.toString(), id));
    }
    if (ids.size() < idsOrKeys.size()) {
      database
          .sql()
          .sql("select issue_key, issue_id from issue where issue_key in (:keys)")
          .param("keys", idsOrKeys)
          .query(
              row -> {
                existing.put(row.getString(1), row.getLong(2));
              });
    }
    return existing;
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
