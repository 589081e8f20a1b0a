package io.debrief.web.preference;

/**
 * What the person who asks chose.
 *
 * @param blameLintOffered whether the administrator lets the blame lint be used at all
 * @param digest whether the person wants a mail on days on which something needs them
 */
public record PreferencesJson(
    boolean blameLint, boolean blameLintOffered, boolean digest, int version) {}
