package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.jira.issue.Comments.Audience;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import io.debrief.sandbox.jira.project.Vocabulary.Word;

/** Adds, changes and deletes comments for the asker, with whom a body says may read them. */
final class Commenting extends Resource {
  Commenting(JiraHost host) {
    super(host);
  }

  void add(Issue issue, JsonNode body) {
    check(
        host()
            .changes()
            .comment(user(), issue.getId(), body.path("body").asText(), audience(issue, body)));
  }

  void change(Issue issue, Comments.Loaded comment, JsonNode body) {
    Audience audience = body.has("visibility") ? audience(issue, body) : comment.audience();
    check(host().changes().editComment(user(), comment, body.path("body").asText(), audience));
  }

  void delete(Comments.Loaded comment) {
    check(host().changes().deleteComment(user(), comment));
  }

  /** A comment that the asker may read; any other looks as if it were not there. */
  Comments.Loaded visible(Issue issue, String id) {
    return host().comments().getCommentsForUser(issue, user()).stream()
        .filter(comment -> String.valueOf(comment.getId()).equals(id))
        .map((Comment comment) -> (Comments.Loaded) comment)
        .findFirst()
        .orElseThrow(() -> refuse(404, "Can not find a comment for the id: " + id + "."));
  }

  private Audience audience(Issue issue, JsonNode body) {
    JsonNode visibility = body.path("visibility");
    String value = visibility.path("value").asText();
    if (value.isEmpty()) {
      return Audience.EVERYBODY;
    }
    boolean role = visibility.path("type").asText().equals("role");
    Audience audience =
        role
            ? new Audience(
                null,
                host()
                    .vocabulary()
                    .byName(Kind.ROLE, value)
                    .map(Word::id)
                    .map(Long::valueOf)
                    .orElse(0L))
            : new Audience(value, null);
    if (!host().comments().mayRestrictTo(audience, issue, user())) {
      throw refuse(
          400,
          "You are currently not a member of the "
              + (role ? "project role: " : "group: ")
              + value
              + ".");
    }
    return audience;
  }
}
