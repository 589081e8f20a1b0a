/**
 * The stand-in Jira is as strict as the product. May use: {@code sandbox.jira}. Start reading at
 * JiraServicesTest.
 */
package io.debrief.sandbox.jira;
