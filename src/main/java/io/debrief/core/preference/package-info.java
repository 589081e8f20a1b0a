/**
 * What people choose for themselves. May use: core.host. Start reading at {@link
 * io.debrief.core.preference.OwnPreferences}.
 */
package io.debrief.core.preference;
