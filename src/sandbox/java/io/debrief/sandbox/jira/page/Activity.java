package io.debrief.sandbox.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.host.JiraHost;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Words the links, comments and changes of an issue for its viewer. */
public final class Activity {
  private final JiraHost host;

  Activity(JiraHost host) {
    this.host = host;
  }

  /** A linked issue behind the words of its link. */
  public record LinkLine(String words, Issue issue) {}

  /** A comment; restriction is empty where everybody may read it. */
  public record CommentLine(Long id, String author, Date at, String body, String restriction) {}

  /** One changed field. */
  public record ChangeLine(String author, Date at, String field, String from, String to) {}

  List<LinkLine> links(Issue issue, ApplicationUser viewer) {
    List<LinkLine> lines = new ArrayList<>();
    for (IssueLink link : host.links().getOutwardLinks(issue.getId())) {
      add(lines, link.getIssueLinkType().getOutward(), link.getDestinationId(), viewer);
    }
    for (IssueLink link : host.links().getInwardLinks(issue.getId())) {
      add(lines, link.getIssueLinkType().getInward(), link.getSourceId(), viewer);
    }
    return lines;
  }

  List<CommentLine> comments(Issue issue, ApplicationUser viewer) {
    return host.comments().getCommentsForUser(issue, viewer).stream()
        .map(
            comment ->
                new CommentLine(
                    comment.getId(),
                    name(comment.getAuthorApplicationUser()),
                    comment.getCreated(),
                    comment.getBody(),
                    restriction(comment)))
        .toList();
  }

  List<ChangeLine> changes(Issue issue) {
    return host.history().recorded(issue).stream()
        .map(
            change ->
                new ChangeLine(
                    name(host.users().getUserByKey(change.item().getUserKey())),
                    change.item().getCreated(),
                    change.item().getField(),
                    change.oldText() == null ? "" : change.oldText(),
                    change.newText() == null ? "" : change.newText()))
        .toList();
  }

  private void add(List<LinkLine> lines, String words, Long otherId, ApplicationUser viewer) {
    Issue other = host.issues().getIssueObject(otherId);
    if (other != null
        && host.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, viewer)) {
      lines.add(new LinkLine(words, other));
    }
  }

  private String restriction(Comment comment) {
    if (comment.getGroupLevel() != null) {
      return "Restricted to " + comment.getGroupLevel();
    }
    if (comment.getRoleLevelId() != null) {
      return "Restricted to a role";
    }
    return host.properties().get("CommentProperty", comment.getId(), "sd.public.comment") == null
        ? ""
        : "Internal comment";
  }

  private static String name(ApplicationUser user) {
    return user == null ? "Anonymous" : user.getDisplayName();
  }
}
