/**
 * Functions of Jira's query language. May use: core, the Jira API. Start reading at {@link
 * io.debrief.jira.search.FunctionOfIssues}.
 */
package io.debrief.jira.search;
