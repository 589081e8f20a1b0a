package io.debrief.web.followup;

import io.debrief.web.person.PersonJson;

/** One look at an action item; by is null for who is gone. */
public record CheckInJson(
    String verdict,
    String note,
    String evidence,
    String nextDue,
    String reason,
    PersonJson by,
    String at) {}
