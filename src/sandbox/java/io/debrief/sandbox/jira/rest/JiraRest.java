package io.debrief.sandbox.jira.rest;

import io.debrief.sandbox.jira.host.JiraHost;
import java.util.List;

/** Lists the resources of REST API v2. */
public final class JiraRest {
  private JiraRest() {}

  public static List<Object> of(JiraHost host) {
    return List.of(
        new SearchResource(host),
        new IssueResource(host),
        new CreateMetaResource(host),
        new CommentResource(host),
        new PropertyResource(host),
        new TransitionResource(host),
        new LinkResource(host),
        new FilterResource(host),
        new ProjectResource(host),
        new VocabularyResource(host),
        new UserResource(host),
        new MalformedBodies());
  }
}
