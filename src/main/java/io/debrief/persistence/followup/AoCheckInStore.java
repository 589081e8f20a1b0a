package io.debrief.persistence.followup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.followup.CheckIn;
import io.debrief.core.followup.CheckInStore;
import io.debrief.core.followup.Verdict;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps check-ins in Active Objects. */
@JiraComponent
public class AoCheckInStore implements CheckInStore {
  private final ActiveObjects activeObjects;

  public AoCheckInStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public CheckIn add(CheckIn checkIn) {
    Map<String, Object> values = new HashMap<>();
    values.put(CheckInRow.ISSUE_ID, checkIn.issueId());
    values.put(CheckInRow.PERSON_KEY, checkIn.personKey());
    values.put(CheckInRow.CHECKED_AT, checkIn.at().toEpochMilli());
    values.put(CheckInRow.VERDICT, checkIn.verdict().word());
    values.put(CheckInRow.NOTE, checkIn.note().orElse(null));
    values.put(CheckInRow.EVIDENCE, checkIn.evidence().map(URI::toString).orElse(null));
    values.put(CheckInRow.NEXT_DUE, checkIn.nextDue().map(LocalDate::toEpochDay).orElse(null));
    values.put(CheckInRow.REASON, checkIn.reason().orElse(null));
    return checkIn(activeObjects.create(CheckInRow.class, values));
  }

  @Override
  public List<CheckIn> page(long issueId, int startAt, int atMost) {
    return checkIns(
        Query.select()
            .where(CheckInRow.ISSUE_ID + " = ?", issueId)
            .order("ID DESC")
            .offset(startAt)
            .limit(atMost));
  }

  @Override
  public int countOf(long issueId) {
    return activeObjects.count(
        CheckInRow.class, Query.select().where(CheckInRow.ISSUE_ID + " = ?", issueId));
  }

  @Override
  public List<CheckIn> withIds(Collection<Long> ids) {
    return InList.each(
        ids,
        some ->
            checkIns(
                Query.select()
                    .where(
                        InList.condition("ID", some.size()),
                        some.stream().map(Long::intValue).toArray())
                    .order("ID ASC")));
  }

  @Override
  public void forgetIssue(long issueId) {
    activeObjects.deleteWithSQL(CheckInRow.class, CheckInRow.ISSUE_ID + " = ?", issueId);
  }

  private List<CheckIn> checkIns(Query query) {
    return Arrays.stream(activeObjects.find(CheckInRow.class, query))
        .map(AoCheckInStore::checkIn)
        .toList();
  }

  private static CheckIn checkIn(CheckInRow row) {
    return new CheckIn(
        row.getID(),
        row.getIssueId(),
        row.getPersonKey(),
        Instant.ofEpochMilli(row.getCheckedAt()),
        Verdict.ofWord(row.getVerdict()).orElseThrow(),
        Optional.ofNullable(row.getNote()),
        Optional.ofNullable(row.getEvidence()).map(URI::create),
        Optional.ofNullable(row.getNextDue()).map(LocalDate::ofEpochDay),
        Optional.ofNullable(row.getReason()));
  }
}
