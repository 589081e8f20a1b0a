package io.debrief.jira.timeline;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Person;
import io.debrief.core.timeline.IncidentRecord;
import io.debrief.core.timeline.Source;
import io.debrief.jira.host.JiraPeople;
import io.debrief.jira.host.JiraTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The comments of an issue that no group or role restricts, and which of them are internal. */
@JiraComponent
public class PublicComments {
  /** How Jira Service Management marks a comment as internal: neither group nor role tells. */
  private static final Pattern INTERNAL = Pattern.compile("\"internal\"\\s*:\\s*\"?true");

  private static final String SERVICE_DESK = "service_desk";

  private final CommentManager comments;
  private final JsonEntityPropertyManager properties;
  private final ProjectManager projects;
  private final JiraPeople people;

  public PublicComments(
      @JiraImport CommentManager comments,
      @JiraImport JsonEntityPropertyManager properties,
      @JiraImport ProjectManager projects,
      JiraPeople people) {
    this.comments = comments;
    this.properties = properties;
    this.projects = projects;
    this.people = people;
  }

  List<IncidentRecord> of(Issue issue, Person reader) {
    return read(issue, reader).stream()
        .map(
            comment ->
                new IncidentRecord(
                    Source.COMMENT,
                    issue.getId(),
                    comment.getId().toString(),
                    JiraTime.instant(comment.getCreated()),
                    Optional.ofNullable(comment.getAuthorApplicationUser())
                        .map(author -> author.getKey()),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }

  Map<String, String> texts(Issue issue, Collection<String> commentIds, Person reader) {
    Map<String, String> texts =
        read(issue, reader).stream()
            .filter(comment -> commentIds.contains(comment.getId().toString()))
            .collect(Collectors.toMap(comment -> comment.getId().toString(), Comment::getBody));
    texts.keySet().removeAll(internal(issue.getProjectId(), List.copyOf(texts.keySet())));
    return texts;
  }

  private List<Comment> read(Issue issue, Person reader) {
    return comments.getCommentsForUser(issue, people.userOrNobody(reader)).stream()
        .filter(comment -> comment.getGroupLevel() == null && comment.getRoleLevelId() == null)
        .toList();
  }

  /**
   * Jira has no look-up of this property for several comments, and no internal comments outside of
   * service desks.
   */
  Set<String> internal(Long projectId, Collection<String> commentIds) {
    return commentIds.isEmpty() || !mayBeServiceDesk(projectId) ? Set.of() : marked(commentIds);
  }

  private boolean mayBeServiceDesk(Long projectId) {
    return Optional.ofNullable(projects.getProjectObj(projectId))
        .map(Project::getProjectTypeKey)
        .map(ProjectTypeKey::getKey)
        .map(SERVICE_DESK::equals)
        .orElse(true);
  }

  private Set<String> marked(Collection<String> commentIds) {
    return commentIds.stream().filter(this::isInternal).collect(Collectors.toSet());
  }

  private boolean isInternal(String commentId) {
    EntityProperty mark =
        properties.get("CommentProperty", Long.valueOf(commentId), "sd.public.comment");
    return mark != null && INTERNAL.matcher(mark.getValue()).find();
  }
}
