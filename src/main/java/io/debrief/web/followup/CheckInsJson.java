package io.debrief.web.followup;

import java.util.List;

/** A page of check-ins, latest first; the version is that of the follow-up. */
public record CheckInsJson(
    int startAt, int maxResults, int total, List<CheckInJson> values, int version) {}
