package io.debrief.web.preference;

/**
 * What the person who asks chose.
 *
 * @param blameLintOffered whether the administrator lets the blame lint be used at all
 */
public record PreferencesJson(boolean blameLint, boolean blameLintOffered, int version) {}
