package io.debrief.sandbox.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import io.debrief.sandbox.jira.project.Vocabulary.Word;
import io.debrief.sandbox.jira.settings.Configuration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what issues consist of as Jira Data Center's REST API v2 does. */
final class Shapes {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);
  private static final List<String> SIZES =
      List.of("48x48", "", "24x24", "small", "16x16", "xsmall", "32x32", "medium");
  private static final Map<String, Shape> CATEGORIES =
      Map.of(
          "new",
              new Shape()
                  .with("id", 2)
                  .with("key", "new")
                  .with("colorName", "default")
                  .with("name", "To Do"),
          "indeterminate",
              new Shape()
                  .with("id", 4)
                  .with("key", "indeterminate")
                  .with("colorName", "inprogress")
                  .with("name", "In Progress"),
          "done",
              new Shape()
                  .with("id", 3)
                  .with("key", "done")
                  .with("colorName", "success")
                  .with("name", "Done"));

  private final JiraHost host;
  private final String base;
  private final Map<String, Word> statuses = new LinkedHashMap<>();

  Shapes(JiraHost host) {
    this.host = host;
    base = host.configuration().get(Configuration.BASE_URL).orElse("");
  }

  /** A page of a list that is held whole. */
  static Shape page(String name, List<?> all, int startAt, int maxResults) {
    int from = Math.min(Math.max(0, startAt), all.size());
    int to = Math.min(all.size(), from + Math.max(0, maxResults));
    return new Shape()
        .with("startAt", Math.max(0, startAt))
        .with("maxResults", maxResults)
        .with("total", all.size())
        .with(name, all.subList(from, to));
  }

  /** The JVM's zone, as the product writes it. */
  static String instant(Date date) {
    return INSTANT.format(date.toInstant().atZone(ZoneId.systemDefault()));
  }

  String self(String noun, Object id) {
    return base + "/rest/api/2/" + noun + "/" + id;
  }

  String page(String path) {
    return base + path;
  }

  Shape person(ApplicationUser user) {
    return user == null
        ? null
        : new Shape()
            .with("self", base + "/rest/api/2/user?username=" + user.getName())
            .with("name", user.getName())
            .with("key", user.getKey())
            .with("avatarUrls", pictures("/secure/useravatar?avatarId=10122"))
            .with("displayName", user.getDisplayName())
            .with("active", user.isActive())
            .with("timeZone", host.zones().of(user).getId());
  }

  private Shape pictures(String path) {
    Shape pictures = new Shape();
    for (int i = 0; i < SIZES.size(); i += 2) {
      String size = SIZES.get(i + 1);
      pictures.put(SIZES.get(i), base + path + (size.isEmpty() ? "" : "&size=" + size));
    }
    return pictures;
  }

  Shape project(Project project) {
    return new Shape()
        .with("self", self("project", project.getId()))
        .with("id", String.valueOf(project.getId()))
        .with("key", project.getKey())
        .with("name", project.getName())
        .with("projectTypeKey", project.getProjectTypeKey().getKey())
        .with("avatarUrls", pictures("/secure/projectavatar?pid=" + project.getId()));
  }

  Shape issueType(IssueConstant type) {
    Shape shape = constant("issuetype", type);
    shape.put("description", "");
    shape.put("iconUrl", base + "/secure/viewavatar?size=xsmall&avatarType=issuetype");
    shape.put("subtask", false);
    return shape;
  }

  Shape status(IssueConstant status) {
    if (statuses.isEmpty()) {
      host.vocabulary().all(Kind.STATUS).forEach(word -> statuses.put(word.id(), word));
    }
    Shape category = CATEGORIES.get(statuses.get(status.getId()).group());
    Shape shape = constant("status", status);
    shape.put("description", "");
    Shape inShape = new Shape().with("self", self("statuscategory", category.get("id")));
    inShape.putAll(category);
    shape.put("statusCategory", inShape);
    return shape;
  }

  /** A priority or a resolution, or what has no more to tell than these. */
  Shape constant(String noun, IssueConstant constant) {
    return constant == null ? null : constant(noun, constant.getId(), constant.getName());
  }

  Shape constant(String noun, String id, String name) {
    return new Shape().with("self", self(noun, id)).with("id", id).with("name", name);
  }

  Shape linkType(IssueLinkType type) {
    return new Shape()
        .with("id", String.valueOf(type.getId()))
        .with("name", type.getName())
        .with("inward", type.getInward())
        .with("outward", type.getOutward())
        .with("self", self("issueLinkType", type.getId()));
  }

  Shape link(IssueLink link) {
    return new Shape()
        .with("id", String.valueOf(link.getId()))
        .with("self", self("issueLink", link.getId()))
        .with("type", linkType(link.getIssueLinkType()));
  }

  /** An issue as others refer to it. */
  Shape reference(Issue issue) {
    return new Shape()
        .with("id", String.valueOf(issue.getId()))
        .with("key", issue.getKey())
        .with("self", self("issue", issue.getId()))
        .with(
            "fields",
            new Shape()
                .with("summary", issue.getSummary())
                .with("status", status(issue.getStatus()))
                .with("priority", constant("priority", issue.getPriority()))
                .with("issuetype", issueType(issue.getIssueType())));
  }

  Shape comment(Comment comment) {
    Comments.Loaded loaded = (Comments.Loaded) comment;
    Shape shape =
        new Shape()
            .with("self", self("issue/" + loaded.issueId() + "/comment", loaded.id()))
            .with("id", String.valueOf(loaded.id()))
            .with("author", person(loaded.author()))
            .with("body", loaded.body())
            .with("updateAuthor", person(loaded.updateAuthor()))
            .with("created", instant(loaded.created()))
            .with("updated", instant(loaded.updated()));
    Comments.Audience audience = loaded.audience();
    if (audience.group() != null) {
      shape.put("visibility", new Shape().with("type", "group").with("value", audience.group()));
    } else if (audience.roleId() != null) {
      String role = String.valueOf(audience.roleId());
      shape.put(
          "visibility",
          new Shape()
              .with("type", "role")
              .with("value", host.vocabulary().byId(Kind.ROLE, role).map(Word::name).orElse(role)));
    }
    return shape;
  }
}
