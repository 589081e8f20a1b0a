/**
 * REST API v2 of the stand-in Jira, one resource per noun, in Data Center's shapes.
 *
 * <p>May use: {@code host}, {@code web}. Start reading at {@link
 * io.debrief.sandbox.jira.rest.Shapes}.
 */
package io.debrief.sandbox.jira.rest;
