package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.setup.FilterMemory.Remembered;
import io.debrief.core.setup.FilterState.State;
import io.debrief.core.setup.SavedFilters.Made;
import io.debrief.core.setup.SavedFilters.Saved;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes the saved filters once, makes deleted ones again, and keeps them in line with what an
 * incident is; what people made of them stays. Whoever writes holds the lock of the settings.
 */
@UseCase
public class SetUpFilters {
  private final SavedFilters filters;
  private final FilterMemory memory;
  private final IncidentSettings settings;
  private final AuditTrail audit;
  private final Translator translator;

  public SetUpFilters(
      SavedFilters filters,
      FilterMemory memory,
      IncidentSettings settings,
      AuditTrail audit,
      Translator translator) {
    this.filters = filters;
    this.memory = memory;
    this.settings = settings;
    this.audit = audit;
    this.translator = translator;
  }

  public List<FilterState> states() {
    IncidentRule rule = settings.rule();
    return Arrays.stream(SearchFilter.values()).map(filter -> stateOf(filter, rule)).toList();
  }

  private FilterState stateOf(SearchFilter filter, IncidentRule rule) {
    Optional<String> wanted = filter.query(rule);
    Optional<Remembered> made = memory.remembered(filter);
    Optional<Saved> saved = made.flatMap(it -> filters.find(audit.administrator(), it.id()));
    String name = saved.map(Saved::name).orElseGet(() -> say(filter, ".name"));
    return new FilterState(
        filter, state(wanted, made, saved), name, saved.map(Saved::id), Optional.empty());
  }

  private static State state(
      Optional<String> wanted, Optional<Remembered> made, Optional<Saved> saved) {
    if (saved.isEmpty()) {
      return wanted.isEmpty() ? State.WAITING : State.MISSING;
    }
    String query = saved.get().query();
    if (wanted.filter(query::equals).isPresent()) {
      return State.READY;
    }
    return query.equals(made.orElseThrow().query()) ? State.OUTDATED : State.EDITED;
  }

  /** Each as it stands then; of one that the host refused to make, with its words. */
  List<FilterState> make() {
    IncidentRule rule = settings.rule();
    return Arrays.stream(SearchFilter.values())
        .map(filter -> keep(stateOf(filter, rule), rule, true))
        .toList();
  }

  /** What an incident is was changed: filters that there are follow, none is made. */
  void follow() {
    IncidentRule rule = settings.rule();
    for (SearchFilter filter : SearchFilter.values()) {
      keep(stateOf(filter, rule), rule, false);
    }
  }

  private FilterState keep(FilterState found, IncidentRule rule, boolean orMake) {
    Optional<String> wanted = found.filter().query(rule);
    if (found.state() == State.READY) {
      rememberIfNew(found, wanted.orElseThrow());
    }
    if (wanted.isPresent() && found.state() == State.OUTDATED) {
      rewrite(found, wanted.get());
      return stateOf(found.filter(), rule);
    }
    return orMake && wanted.isPresent() && found.state() == State.MISSING
        ? make(found, wanted.get(), rule)
        : found;
  }

  /** It was rewritten, and the node died before it was noted; or somebody typed the very same. */
  private void rememberIfNew(FilterState found, String query) {
    if (!memory.remembered(found.filter()).map(Remembered::query).equals(Optional.of(query))) {
      remember(found.filter(), found.id().orElseThrow(), query);
    }
  }

  private void rewrite(FilterState found, String query) {
    Saved saved = filters.find(audit.administrator(), found.id().orElseThrow()).orElseThrow();
    if (filters.rewrite(saved, query)) {
      remember(found.filter(), saved.id(), query);
    }
  }

  private FilterState make(FilterState found, String query, IncidentRule rule) {
    SearchFilter filter = found.filter();
    Made made =
        filters.make(audit.administrator(), found.name(), say(filter, ".description"), query);
    if (made.id().isEmpty()) {
      return new FilterState(filter, State.MISSING, found.name(), Optional.empty(), made.whyNot());
    }
    remember(filter, made.id().get(), query);
    return stateOf(filter, rule);
  }

  private void remember(SearchFilter filter, long id, String query) {
    String before = memory.remembered(filter).map(Remembered::query).orElse("");
    memory.remember(filter, new Remembered(id, query));
    audit.note("filter." + filter.word(), before, query);
  }

  private String say(SearchFilter filter, String what) {
    String key = "debrief.setup.filter." + filter.word();
    return translator.say(Wording.of(key + what));
  }
}
