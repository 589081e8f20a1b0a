/**
 * The administration of the stand-in Jira: its frame, the list of apps, the confirmed password.
 *
 * <p>May use: {@code page}, {@code plugin}, {@code web}. Start reading at {@link
 * io.debrief.sandbox.jira.admin.AdminFrame}.
 */
package io.debrief.sandbox.jira.admin;
