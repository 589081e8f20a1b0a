package io.debrief.sandbox.jira.search;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.query.Query;
import io.debrief.sandbox.jira.search.Filters.Filter;
import io.debrief.sandbox.jira.user.Users;
import java.util.Optional;

/** Saved filters as plugins read, make and change them, for the person of the context. */
public class PluginFilters implements SearchRequestService {
  private static final String GONE =
      "The selected filter is not available to you, perhaps it has been deleted or had its"
          + " permissions changed.";

  private final Filters filters;
  private final Search search;
  private final Users users;

  public PluginFilters(Filters filters, Search search, Users users) {
    this.filters = filters;
    this.search = search;
    this.users = users;
  }

  /** A filter that is stored. */
  private static final class Stored extends SearchRequest {
    private final Long id;

    Stored(Long id, Query query, ApplicationUser owner, String name, String description) {
      super(query, owner, name, description);
      this.id = id;
    }

    @Override
    public Long getId() {
      return id;
    }
  }

  @Override
  public SearchRequest getFilter(JiraServiceContext context, Long filterId) {
    Optional<Filter> found = filters.visible(filterId, context.getLoggedInApplicationUser());
    if (found.isEmpty()) {
      refuse(context, GONE);
      return null;
    }
    Filter filter = found.get();
    ApplicationUser owner = users.getUserByKey(filter.ownerKey());
    Query query = search.parseQuery(owner, filter.jql()).getQuery();
    return new Stored(filter.id(), query, owner, filter.name(), filter.description());
  }

  /** As in Jira the name is the owner's own, and nobody makes a filter for somebody else. */
  @Override
  public SearchRequest createFilter(JiraServiceContext context, SearchRequest wanted) {
    ApplicationUser user = context.getLoggedInApplicationUser();
    if (user == null || !user.equals(wanted.getOwner())) {
      refuse(context, "You are not allowed to create filters for others.");
      return null;
    }
    if (filters.isTaken(wanted.getName(), user, null)) {
      ((SimpleErrorCollection) context.getErrorCollection())
          .addError("filterName", "Filter with same name already exists.");
      return null;
    }
    Long id =
        filters.create(
            user, wanted.getName(), wanted.getDescription(), wanted.getQuery().getQueryString());
    if (wanted.getPermissions().isAuthenticated()) {
      filters.share(filters.visible(id, user).orElseThrow(), "loggedin", null);
    }
    return getFilter(context, id);
  }

  @Override
  public SearchRequest updateFilter(JiraServiceContext context, SearchRequest changed) {
    ApplicationUser user = context.getLoggedInApplicationUser();
    Optional<Filter> found = filters.visible(changed.getId(), user);
    if (found.filter(filter -> filters.isOwned(filter, user)).isEmpty()) {
      refuse(context, GONE);
      return null;
    }
    Filter before = found.get();
    filters.change(
        new Filter(
            before.id(),
            before.ownerKey(),
            changed.getName(),
            changed.getDescription(),
            changed.getQuery().getQueryString()));
    return getFilter(context, before.id());
  }

  private static void refuse(JiraServiceContext context, String words) {
    ((SimpleErrorCollection) context.getErrorCollection()).addErrorMessage(words);
  }
}
