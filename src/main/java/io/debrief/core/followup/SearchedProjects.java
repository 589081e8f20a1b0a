package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Projects;
import io.debrief.core.host.Projects.HostProject;
import io.debrief.core.search.IssueFunction;
import io.debrief.core.search.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the projects that a search names; one that the searcher may not browse is none. */
@UseCase
public class SearchedProjects {
  private final Projects projects;
  private final Permissions permissions;

  public SearchedProjects(Projects projects, Permissions permissions) {
    this.projects = projects;
    this.permissions = permissions;
  }

  List<Long> ids(IssueFunction function, Optional<Person> searcher, List<String> keys) {
    Listing.checkArguments(function, keys);
    List<Long> found = new ArrayList<>();
    for (String key : keys) {
      found.add(
          projects
              .withKey(key)
              .map(HostProject::id)
              .filter(
                  id ->
                      searcher
                          .filter(person -> permissions.may(person, Permission.BROWSE, id))
                          .isPresent())
              .orElseThrow(() -> Listing.no(function, "debrief.jql.no-project", key)));
    }
    return found;
  }
}
