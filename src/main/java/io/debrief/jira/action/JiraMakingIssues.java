package io.debrief.jira.action;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.ActionDraft;
import io.debrief.core.action.ActionPlace;
import io.debrief.core.action.MakingIssues;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.postmortem.PostMortemIssues;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.host.JiraRefusals;
import io.debrief.jira.postmortem.IssuesMade;
import io.debrief.jira.postmortem.OwnDoing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the issues of action items in Jira, as the person who is signed in. */
@JiraComponent
public class JiraMakingIssues implements MakingIssues {
  private static final Map<String, String> FIELDS =
      Map.of(
          "assignee", "owner",
          "duedate", "due",
          "issuetype", "issueType",
          "project", "projectKey");

  private final IssueService service;
  private final ItemForm form;
  private final ItemTypes types;
  private final IssuesMade made;
  private final OwnDoing own;

  public JiraMakingIssues(
      @JiraImport IssueService service,
      ItemForm form,
      ItemTypes types,
      IssuesMade made,
      OwnDoing own) {
    this.service = service;
    this.form = form;
    this.types = types;
    this.made = made;
    this.own = own;
  }

  @Override
  public List<IssueKind> kinds(long projectId) {
    return types.of(projectId);
  }

  @Override
  public void check(ActionDraft draft) {
    validated(draft);
  }

  @Override
  public HostIssue create(ActionDraft draft) {
    IssueService.CreateValidationResult validation = validated(draft);
    IssueService.IssueResult created = own.during(() -> service.create(own.user(), validation));
    if (!created.isValid()) {
      throw JiraRefusals.of(created.getErrorCollection(), FIELDS);
    }
    return JiraIssues.hostIssue(created.getIssue());
  }

  private IssueService.CreateValidationResult validated(ActionDraft draft) {
    IssueService.CreateValidationResult validation =
        service.validateCreate(own.user(), form.filled(draft, own.user()));
    if (!validation.isValid()) {
      Refusal refusal = JiraRefusals.of(validation.getErrorCollection(), FIELDS);
      form.ownUrl(draft, validation.getErrorCollection())
          .ifPresent(url -> refusal.with(PostMortemIssues.CREATE_FORM, Optional.of(url)));
      throw refusal;
    }
    return validation;
  }

  @Override
  public List<HostIssue> madeSince(ActionPlace place) {
    return made.since(
        place.projectId(),
        place.issueTypeId(),
        place.summary(),
        place.reporterKey(),
        place.takenAt());
  }
}
