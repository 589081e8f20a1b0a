package io.debrief.web.setup;

import io.debrief.web.person.PersonJson;
import java.util.List;

/** A page of the audit, latest first. */
public record AuditJson(int startAt, int maxResults, int total, List<EntryJson> values) {
  /** One change; by is null where the person is unknown by now. */
  public record EntryJson(String at, PersonJson by, String what, String before, String after) {}
}
