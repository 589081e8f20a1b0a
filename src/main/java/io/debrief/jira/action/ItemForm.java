package io.debrief.jira.action;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.ActionDraft;
import io.debrief.jira.host.JiraTime;
import io.debrief.jira.postmortem.CreateForm;
import java.time.LocalDate;
import java.util.Optional;

/** Fills Jira's own form in: dates as the date picker of the person who asks writes them. */
@JiraComponent
public class ItemForm {
  private final IssueService service;
  private final DateTimeFormatterFactory dates;
  private final CreateForm own;

  public ItemForm(
      @JiraImport IssueService service,
      @JiraImport DateTimeFormatterFactory dates,
      CreateForm own) {
    this.service = service;
    this.dates = dates;
    this.own = own;
  }

  IssueInputParameters filled(ActionDraft draft, ApplicationUser reporter) {
    IssueInputParameters input = service.newIssueInputParameters();
    input
        .setProjectId(draft.project().id())
        .setIssueTypeId(draft.issueTypeId())
        .setSummary(draft.summary())
        .setReporterId(reporter.getName());
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    draft.owner().ifPresent(owner -> input.setAssigneeId(owner.name()));
    draft.due().ifPresent(day -> input.setDueDate(picked(day)));
    return input;
  }

  /** The address of Jira's own form, where only that can help. */
  Optional<String> ownUrl(ActionDraft draft, ErrorCollection errors) {
    return own.urlFor(
        draft.project().id(), draft.issueTypeId(), draft.summary(), Optional.empty(), errors);
  }

  private String picked(LocalDate day) {
    return dates
        .formatter()
        .forLoggedInUser()
        .withSystemZone()
        .withStyle(DateTimeStyle.DATE_PICKER)
        .format(JiraTime.midnight(day));
  }
}
