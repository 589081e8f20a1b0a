/**
 * Preferences over REST. May use: core, JAX-RS. Start reading at {@link
 * io.debrief.web.preference.PreferenceResource}.
 */
package io.debrief.web.preference;
