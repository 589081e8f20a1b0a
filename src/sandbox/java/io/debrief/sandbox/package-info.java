/**
 * The embedded Jira and Confluence that load the built jar. May use: the jar, the declarations of
 * the host types, libraries of test scope; never a class of the plugin. Start reading at {@link
 * io.debrief.sandbox.Options}.
 */
package io.debrief.sandbox;
