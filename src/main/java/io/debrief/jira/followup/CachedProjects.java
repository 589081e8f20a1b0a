package io.debrief.jira.followup;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.followup.FollowUpStore;
import io.debrief.core.followup.FollowedProjects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Ids of the projects in which something is followed up, in a cache of the cluster: the others cost
 * no statement. Ids that are no longer needed stay for a day.
 */
@JiraComponent
public class CachedProjects implements FollowedProjects {
  private static final String NAME = "io.debrief:followed-projects";
  private static final String ALL = "all";

  private final Cache<String, Set<Long>> cache;

  public CachedProjects(@JiraImport CacheManager caches, FollowUpStore store) {
    cache =
        caches.getCache(
            NAME,
            all -> store.projects(),
            new CacheSettingsBuilder()
                .remote()
                .replicateViaInvalidation()
                .expireAfterWrite(1, TimeUnit.DAYS)
                .build());
  }

  @Override
  public boolean holds(long projectId) {
    return cache.get(ALL).contains(projectId);
  }

  /** Each node loads anew where it was not known, and nothing happens where it was. */
  @Override
  public void follow(long projectId) {
    if (!holds(projectId)) {
      cache.removeAll();
    }
  }
}
