package io.debrief.jira.setup;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.query.Query;
import io.debrief.core.host.Person;
import io.debrief.core.setup.SavedFilters;
import io.debrief.jira.host.JiraPeople;
import java.util.Optional;

/** Saved filters of Jira. */
@JiraComponent
public class JiraSavedFilters implements SavedFilters {
  private final SearchRequestService filters;
  private final SearchService searches;
  private final JiraPeople people;

  public JiraSavedFilters(
      @JiraImport SearchRequestService filters,
      @JiraImport SearchService searches,
      JiraPeople people) {
    this.filters = filters;
    this.searches = searches;
    this.people = people;
  }

  @Override
  public Optional<Saved> find(Person person, long id) {
    return Optional.ofNullable(
            filters.getFilter(new JiraServiceContextImpl(people.userOrNobody(person)), id))
        .map(
            found ->
                new Saved(
                    found.getId(),
                    found.getName(),
                    found.getQuery().getQueryString(),
                    found.getOwner() == null ? "" : found.getOwner().getKey()));
  }

  @Override
  public Made make(Person owner, String name, String description, String query) {
    ApplicationUser user = people.userOrNobody(owner);
    SearchRequest wanted = new SearchRequest(parsed(user, query), user, name, description);
    wanted.setPermissions(SharePermissions.AUTHENTICATED);
    JiraServiceContext context = new JiraServiceContextImpl(user);
    SearchRequest made = filters.createFilter(context, wanted);
    return made == null || context.getErrorCollection().hasAnyErrors()
        ? new Made(Optional.empty(), Optional.of(words(context)))
        : new Made(Optional.of(made.getId()), Optional.empty());
  }

  @Override
  public boolean rewrite(Saved filter, String query) {
    ApplicationUser owner = people.user(filter.ownerKey()).orElse(null);
    JiraServiceContext context = new JiraServiceContextImpl(owner);
    SearchRequest found = filters.getFilter(context, filter.id());
    if (found == null) {
      return false;
    }
    found.setQuery(parsed(owner, query));
    filters.updateFilter(context, found);
    return !context.getErrorCollection().hasAnyErrors();
  }

  private Query parsed(ApplicationUser user, String query) {
    return searches.parseQuery(user, query).getQuery();
  }

  private static String words(JiraServiceContext context) {
    var errors = context.getErrorCollection();
    return errors.getErrorMessages().isEmpty()
        ? String.join(" ", errors.getErrors().values())
        : String.join(" ", errors.getErrorMessages());
  }
}
