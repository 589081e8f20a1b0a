/**
 * Lists of issues that searches ask for by name, and the bounds of all of them. May use: core.host.
 * Start reading at {@link io.debrief.core.search.IssueFunction}.
 */
package io.debrief.core.search;
