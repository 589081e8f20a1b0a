package io.debrief.persistence.followup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.FollowUpStore;
import io.debrief.core.followup.State;
import io.debrief.persistence.host.Streamed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;

/** Keeps follow-ups in Active Objects. */
@JiraComponent
public class AoFollowUpStore implements FollowUpStore {
  private final ActiveObjects activeObjects;

  public AoFollowUpStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public Optional<FollowUp> ofIssue(long issueId) {
    return row(issueId).map(FollowUpRows::followUp);
  }

  private Optional<FollowUpRow> row(long issueId) {
    return Arrays.stream(
            activeObjects.find(
                FollowUpRow.class,
                Query.select().where(FollowUpRow.ISSUE_ID + " = ?", issueId).limit(1)))
        .findFirst();
  }

  @Override
  public List<FollowUp> ofIssues(Collection<Long> issueIds) {
    return InList.each(
        issueIds,
        some ->
            followUps(
                Query.select()
                    .where(InList.condition(FollowUpRow.ISSUE_ID, some.size()), some.toArray())));
  }

  @Override
  public FollowUp add(FollowUp followUp) {
    Map<String, Object> values = new HashMap<>();
    values.put(FollowUpRow.ISSUE_ID, followUp.issueId());
    values.put(FollowUpRow.PROJECT_ID, followUp.projectId());
    values.put(FollowUpRow.STATE, followUp.state().word());
    values.put(FollowUpRow.DUE, followUp.due().toEpochDay());
    values.put(FollowUpRow.DATED_AT, millis(followUp.datedAt()));
    values.put(FollowUpRow.LOOK_AT, followUp.lookAt().toEpochMilli());
    values.put(FollowUpRow.LAST_HUMAN_CHANGE, followUp.lastHumanChange().toEpochMilli());
    values.put(FollowUpRow.TIMES_SLIPPED, followUp.timesSlipped());
    values.put(FollowUpRow.ITEM_DUE, day(followUp.itemDue()));
    values.put(FollowUpRow.OWNER_KEY, followUp.ownerKey().orElse(null));
    values.put(FollowUpRow.FLAGS, FlagsText.of(followUp.flags()));
    values.put(FollowUpRow.REASON, followUp.reason().orElse(null));
    values.put(FollowUpRow.CLOSED_AT, millis(followUp.closedAt()));
    values.put(FollowUpRow.LAST_CHECK_IN, followUp.lastCheckIn().orElse(null));
    values.put(FollowUpRow.VERSION, followUp.version());
    return followUp.withId(activeObjects.create(FollowUpRow.class, values).getID());
  }

  @Override
  public void save(FollowUp followUp) {
    FollowUpRow row = row(followUp.issueId()).orElseThrow();
    row.setProjectId(followUp.projectId());
    row.setState(followUp.state().word());
    row.setDue(followUp.due().toEpochDay());
    row.setDatedAt(millis(followUp.datedAt()));
    row.setLookAt(followUp.lookAt().toEpochMilli());
    row.setLastHumanChange(followUp.lastHumanChange().toEpochMilli());
    row.setTimesSlipped(followUp.timesSlipped());
    row.setItemDue(day(followUp.itemDue()));
    row.setOwnerKey(followUp.ownerKey().orElse(null));
    row.setFlags(FlagsText.of(followUp.flags()));
    row.setReason(followUp.reason().orElse(null));
    row.setClosedAt(millis(followUp.closedAt()));
    row.setLastCheckIn(followUp.lastCheckIn().orElse(null));
    row.setVersion(followUp.version());
    row.save();
  }

  @Override
  public void forgetIssue(long issueId) {
    activeObjects.deleteWithSQL(FollowUpRow.class, FollowUpRow.ISSUE_ID + " = ?", issueId);
  }

  @Override
  public List<FollowUp> dueToLook(Instant until, Instant afterLookAt, long afterId, int atMost) {
    return followUps(
        Query.select()
            .where(
                "LOOK_AT <= ? AND (LOOK_AT > ? OR (LOOK_AT = ? AND ID > ?))",
                until.toEpochMilli(),
                afterLookAt.toEpochMilli(),
                afterLookAt.toEpochMilli(),
                (int) afterId)
            .order(FollowUpRow.LOOK_AT + " ASC, ID ASC")
            .limit(atMost));
  }

  @Override
  public List<FollowUp> page(long afterId, int atMost) {
    return followUps(Query.select().where("ID > ?", (int) afterId).order("ID ASC").limit(atMost));
  }

  @Override
  public List<Long> openIn(Collection<Long> projectIds, int atMost) {
    return issueIds(new Conditions().state(State.OPEN).projects(projectIds), atMost);
  }

  @Override
  public List<Long> missedIn(Collection<Long> projectIds, LocalDate today, int atMost) {
    return issueIds(new Conditions().state(State.OPEN).before(today).projects(projectIds), atMost);
  }

  private List<Long> issueIds(Conditions conditions, int atMost) {
    return Streamed.list(
        activeObjects,
        FollowUpRow.class,
        conditions.of(Query.select(FollowUpRow.ISSUE_ID)).limit(atMost),
        FollowUpRow::getIssueId);
  }

  @Override
  public List<FollowUp> list(Wanted wanted, int atMost) {
    Conditions conditions = new Conditions();
    wanted.state().ifPresent(conditions::state);
    wanted.before().ifPresent(conditions::before);
    wanted.projectId().ifPresent(id -> conditions.projects(List.of(id)));
    wanted.ownerKey().ifPresent(conditions::owner);
    return followUps(
        conditions.of(Query.select()).order(FollowUpRow.DUE + " ASC, ID ASC").limit(atMost));
  }

  /** From one project to the next: no database has to read what is the same over and over. */
  @Override
  public Set<Long> projects() {
    Set<Long> found = new TreeSet<>();
    Optional<Long> next = projectAfter(Long.MIN_VALUE);
    while (next.isPresent()) {
      found.add(next.get());
      next = projectAfter(next.get());
    }
    return found;
  }

  private Optional<Long> projectAfter(long projectId) {
    return Arrays.stream(
            activeObjects.find(
                FollowUpRow.class,
                Query.select()
                    .where(FollowUpRow.PROJECT_ID + " > ?", projectId)
                    .order(FollowUpRow.PROJECT_ID + " ASC")
                    .limit(1)))
        .map(FollowUpRow::getProjectId)
        .findFirst();
  }

  /** A page may hold one owner many times. */
  @Override
  public List<String> ownersAfter(LocalDate before, String afterKey, int most) {
    List<String> keys = new ArrayList<>();
    String after = afterKey;
    while (keys.size() < most) {
      Query next =
          new Conditions()
              .state(State.OPEN)
              .before(before)
              .ownerAfter(after)
              .of(Query.select())
              .order(FollowUpRow.OWNER_KEY + " ASC")
              .limit(most);
      List<String> some =
          Arrays.stream(activeObjects.find(FollowUpRow.class, next))
              .map(FollowUpRow::getOwnerKey)
              .distinct()
              .limit(most - keys.size())
              .toList();
      if (some.isEmpty()) {
        break;
      }
      keys.addAll(some);
      after = keys.get(keys.size() - 1);
    }
    return keys;
  }

  private List<FollowUp> followUps(Query query) {
    return Arrays.stream(activeObjects.find(FollowUpRow.class, query))
        .map(FollowUpRows::followUp)
        .toList();
  }

  private static Long millis(Optional<Instant> instant) {
    return instant.map(Instant::toEpochMilli).orElse(null);
  }

  private static Long day(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).orElse(null);
  }
}
