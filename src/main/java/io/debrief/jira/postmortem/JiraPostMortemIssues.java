package io.debrief.jira.postmortem;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemIssues;
import io.debrief.core.postmortem.Reservation;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.host.JiraRefusals;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes Post-mortem issues and their links in Jira, as the person who is signed in. */
@JiraComponent
public class JiraPostMortemIssues implements PostMortemIssues {
  /** Which field of ours was refused when Jira names one of its own. */
  private static final Map<String, String> FIELDS = Map.of("summary", "title");

  private final IssueService service;
  private final IncidentLinks links;
  private final IssuesMade made;
  private final CreateForm form;
  private final OwnDoing own;

  public JiraPostMortemIssues(
      @JiraImport IssueService service,
      IncidentLinks links,
      IssuesMade made,
      CreateForm form,
      OwnDoing own) {
    this.service = service;
    this.links = links;
    this.made = made;
    this.form = form;
    this.own = own;
  }

  @Override
  public HostIssue create(Reservation reservation) {
    IssueInputParameters input = service.newIssueInputParameters();
    input
        .setProjectId(reservation.projectId())
        .setIssueTypeId(reservation.issueTypeId())
        .setSummary(reservation.summary())
        .setReporterId(own.user().getName());
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    reservation.securityLevelId().ifPresent(input::setSecurityLevelId);
    IssueService.CreateValidationResult validation = service.validateCreate(own.user(), input);
    if (!validation.isValid()) {
      Refusal refusal = refused(validation.getErrorCollection());
      form.urlFor(
              reservation.projectId(),
              reservation.issueTypeId(),
              reservation.summary(),
              reservation.securityLevelId(),
              validation.getErrorCollection())
          .ifPresent(url -> refusal.with(CREATE_FORM, Optional.of(url)));
      throw refusal;
    }
    refuseUnlessRestrictedAsAsked(reservation, validation.getIssue());
    IssueService.IssueResult created = own.during(() -> service.create(own.user(), validation));
    if (!created.isValid()) {
      throw refused(created.getErrorCollection());
    }
    return JiraIssues.hostIssue(created.getIssue());
  }

  /**
   * A field that is not on the screen is left out without an error: an issue must never be made
   * more visible than its incident and restricted afterwards. The default level of a project that
   * comes unasked only narrows.
   */
  private static void refuseUnlessRestrictedAsAsked(Reservation reservation, Issue draft) {
    if (draft != null
        && reservation.securityLevelId().isPresent()
        && !reservation.securityLevelId().equals(Optional.ofNullable(draft.getSecurityLevelId()))) {
      throw Refusal.conflict(null, Wording.of("debrief.create.level-not-set"));
    }
  }

  private static Refusal refused(ErrorCollection errors) {
    return JiraRefusals.of(errors, FIELDS);
  }

  @Override
  public List<HostIssue> madeSince(Reservation reservation) {
    return made.since(
        reservation.projectId(),
        reservation.issueTypeId(),
        reservation.summary(),
        reservation.reporterKey(),
        reservation.takenAt());
  }

  @Override
  public boolean exists(long issueId) {
    return made.exists(issueId);
  }

  @Override
  public void rename(long issueId, String title) {
    IssueInputParameters input = service.newIssueInputParameters().setSummary(title);
    input.setRetainExistingValuesWhenParameterNotProvided(true);
    IssueService.UpdateValidationResult validation =
        service.validateUpdate(own.user(), issueId, input);
    if (!validation.isValid()) {
      throw refused(validation.getErrorCollection());
    }
    IssueService.IssueResult updated = service.update(own.user(), validation);
    if (!updated.isValid()) {
      throw refused(updated.getErrorCollection());
    }
  }

  @Override
  public void link(long issueId, long incidentId) {
    links.link(issueId, incidentId);
  }

  @Override
  public Optional<String> issueTypeId() {
    return links.issueTypeId();
  }

  @Override
  public Optional<Wording> whyNotLinkable() {
    return links.whyNotLinkable();
  }
}
