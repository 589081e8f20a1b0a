package io.debrief.web.postmortem;

import java.util.List;

/** A page of the post-mortems that the asker may see. */
public record PostMortemsJson(
    int startAt, int maxResults, int total, List<PostMortemJson> values) {}
