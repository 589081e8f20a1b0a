package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Source: atlassian-api.md 1.4, CONFIRMED J8.20; parseQuery USED J11.0. */
public interface SearchService {
  SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

  ParseResult parseQuery(ApplicationUser searcher, String query);

  /** Constructor CONFIRMED J11.0; getQuery and isValid USED J11.0; getErrors USED J8.13. */
  class ParseResult {
    private final Query query;
    private final MessageSet errors;

    public ParseResult(Query query, MessageSet errors) {
      this.query = query;
      this.errors = errors;
    }

    public Query getQuery() {
      return query;
    }

    public boolean isValid() {
      return !errors.hasAnyErrors();
    }

    public MessageSet getErrors() {
      return errors;
    }
  }
}
