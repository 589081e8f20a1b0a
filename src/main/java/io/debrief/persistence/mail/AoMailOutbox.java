package io.debrief.persistence.mail;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.mail.MailOutbox;
import io.debrief.core.mail.Owed;
import io.debrief.core.mail.Owed.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Keeps the outbox in Active Objects, one row for each person and day. */
@JiraComponent
public class AoMailOutbox implements MailOutbox {
  /** With the day it just fits into an indexed column. */
  private static final int LONGEST_KEY = 240;

  private final ActiveObjects activeObjects;

  public AoMailOutbox(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public Map<String, Owed> latest(Collection<String> personKeys, LocalDate sinceDay) {
    Map<String, Owed> latest = new HashMap<>();
    if (personKeys.isEmpty()) {
      return latest;
    }
    List<Object> values = new ArrayList<>(personKeys);
    values.add(sinceDay.toString());
    values.add(word(State.WAITING));
    String people = String.join(",", Collections.nCopies(personKeys.size(), "?"));
    MailOutboxRow[] rows =
        activeObjects.find(
            MailOutboxRow.class,
            Query.select()
                .where(
                    MailOutboxRow.PERSON_KEY
                        + (" IN (" + people + ") AND (")
                        + (MailOutboxRow.OWED_DAY + " >= ? OR ")
                        + (MailOutboxRow.STATE + " = ?)"),
                    values.toArray())
                .order(MailOutboxRow.OWED_DAY));
    for (MailOutboxRow row : rows) {
      latest.put(row.getPersonKey(), owed(row));
    }
    return latest;
  }

  @Override
  public Owed add(String personKey, LocalDate day, String messageId, Instant now) {
    return owed(
        activeObjects.create(
            MailOutboxRow.class,
            Map.of(
                MailOutboxRow.PERSON_AND_DAY, personAndDay(personKey, day),
                MailOutboxRow.PERSON_KEY, personKey,
                MailOutboxRow.OWED_DAY, day.toString(),
                MailOutboxRow.STATE, word(State.WAITING),
                MailOutboxRow.MESSAGE_ID, messageId,
                MailOutboxRow.WAITS_SINCE, now.toEpochMilli(),
                MailOutboxRow.LOOKED_AT, 0L)));
  }

  @Override
  public Owed renew(Owed owed, LocalDate day, String messageId) {
    MailOutboxRow row = activeObjects.get(MailOutboxRow.class, (int) owed.id());
    row.setPersonAndDay(personAndDay(owed.personKey(), day));
    row.setOwedDay(day.toString());
    row.setMessageId(messageId);
    row.save();
    return owed(row);
  }

  @Override
  public List<Owed> waiting(Instant notSince, int most) {
    return waiting(MailOutboxRow.LOOKED_AT, notSince, most);
  }

  @Override
  public List<Owed> waitingSinceBefore(Instant before, int most) {
    return waiting(MailOutboxRow.WAITS_SINCE, before, most);
  }

  private List<Owed> waiting(String column, Instant before, int most) {
    return Arrays.stream(
            activeObjects.find(
                MailOutboxRow.class,
                Query.select()
                    .where(
                        MailOutboxRow.STATE + " = ? AND " + column + " < ?",
                        word(State.WAITING),
                        before.toEpochMilli())
                    .order(column + ", ID")
                    .limit(most)))
        .map(AoMailOutbox::owed)
        .toList();
  }

  @Override
  public void lookedAt(Owed owed, Instant now) {
    change(owed, row -> row.setLookedAt(now.toEpochMilli()));
  }

  @Override
  public void close(Owed owed, State state) {
    change(owed, row -> row.setState(word(state)));
  }

  @Override
  public void withdraw(Owed owed) {
    activeObjects.deleteWithSQL(MailOutboxRow.class, "ID = ?", owed.id());
  }

  @Override
  public void forgetBefore(Instant before) {
    activeObjects.deleteWithSQL(
        MailOutboxRow.class,
        MailOutboxRow.STATE + " <> ? AND " + MailOutboxRow.WAITS_SINCE + " < ?",
        word(State.WAITING),
        before.toEpochMilli());
  }

  private void change(Owed owed, Consumer<MailOutboxRow> change) {
    MailOutboxRow row = activeObjects.get(MailOutboxRow.class, (int) owed.id());
    change.accept(row);
    row.save();
  }

  /** The key itself where it fits, as nearly every key does. */
  private static String personAndDay(String personKey, LocalDate day) {
    String person =
        personKey.length() <= LONGEST_KEY
            ? personKey
            : UUID.nameUUIDFromBytes(personKey.getBytes(StandardCharsets.UTF_8)).toString();
    return person + " " + day;
  }

  private static Owed owed(MailOutboxRow row) {
    return new Owed(
        row.getID(),
        row.getPersonKey(),
        LocalDate.parse(row.getOwedDay()),
        State.valueOf(row.getState().toUpperCase(Locale.ROOT).replace('-', '_')),
        row.getMessageId(),
        Instant.ofEpochMilli(row.getWaitsSince()));
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
