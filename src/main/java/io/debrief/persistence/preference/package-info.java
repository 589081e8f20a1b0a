/**
 * Table PREFERENCE; rows never leave. May use: core.preference, Active Objects. Start reading at
 * {@link io.debrief.persistence.preference.AoPreferenceStore}.
 */
package io.debrief.persistence.preference;
