package com.atlassian.jira.bc.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.search.SearchRequest;

/** Source: atlassian-api.md 1.11, CONFIRMED JD 4.4; USED J8-9. */
public interface SearchRequestService {
  SearchRequest getFilter(JiraServiceContext context, Long filterId);

  SearchRequest createFilter(JiraServiceContext context, SearchRequest request);

  SearchRequest updateFilter(JiraServiceContext context, SearchRequest request);
}
