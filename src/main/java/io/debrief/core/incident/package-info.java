/**
 * Which issues are incidents, and how bad they are. May use: core.host. Start reading at {@link
 * io.debrief.core.incident.Incidents}.
 */
package io.debrief.core.incident;
