package io.debrief.sandbox.db;

/**
 * A call of the plugin on the host.
 *
 * @param method interface and method, such as {@code IssueManager.getIssueObject}
 * @param things how many things it asked about: the size of a collection it gave, else 1
 */
public record HostCall(String method, int things) {}
