/**
 * Projects of the stand-in Jira with their schemes: issue types, permissions, security levels.
 *
 * <p>May use the database, {@code settings} and {@code user}. Start reading at {@link
 * io.debrief.sandbox.jira.project.Permissions}.
 */
package io.debrief.sandbox.jira.project;
