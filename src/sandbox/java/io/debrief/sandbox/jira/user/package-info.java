/**
 * People of the stand-in Jira: who they are, who is signed in, what language they read.
 *
 * <p>May use the database and {@code settings}. Start reading at {@link
 * io.debrief.sandbox.jira.user.Users}.
 */
package io.debrief.sandbox.jira.user;
