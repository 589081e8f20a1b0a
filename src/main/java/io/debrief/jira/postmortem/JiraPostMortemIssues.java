package io.debrief.jira.postmortem;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemIssues;
import io.debrief.core.postmortem.Reservation;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.settings.StoredSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes Post-mortem issues and their links in Jira, as the person who is signed in. */
@JiraComponent
public class JiraPostMortemIssues implements PostMortemIssues {
  /** Which field of ours was refused when Jira names one of its own. */
  private static final Map<String, String> FIELDS = Map.of("summary", "title");

  private final IssueService service;
  private final IssueLinkManager links;
  private final JiraAuthenticationContext authentication;
  private final IssuesMade made;
  private final StoredSettings settings;

  public JiraPostMortemIssues(
      @JiraImport IssueService service,
      @JiraImport IssueLinkManager links,
      @JiraImport JiraAuthenticationContext authentication,
      IssuesMade made,
      StoredSettings settings) {
    this.service = service;
    this.links = links;
    this.authentication = authentication;
    this.made = made;
    this.settings = settings;
  }

  @Override
  public HostIssue create(Reservation reservation) {
    IssueInputParameters input = service.newIssueInputParameters();
    input
        .setProjectId(reservation.projectId())
        .setIssueTypeId(reservation.issueTypeId())
        .setSummary(reservation.summary())
        .setReporterId(authentication.getLoggedInUser().getName());
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    reservation.securityLevelId().ifPresent(input::setSecurityLevelId);
    IssueService.CreateValidationResult validation =
        service.validateCreate(authentication.getLoggedInUser(), input);
    if (!validation.isValid()) {
      throw refused(validation.getErrorCollection());
    }
    refuseUnlessRestrictedAsAsked(reservation, validation.getIssue());
    IssueService.IssueResult created = service.create(authentication.getLoggedInUser(), validation);
    if (!created.isValid()) {
      throw refused(created.getErrorCollection());
    }
    return JiraIssues.hostIssue(created.getIssue());
  }

  /**
   * A field that is not on the screen is left out without an error: an issue must never be made
   * more visible than its incident and restricted afterwards.
   */
  private static void refuseUnlessRestrictedAsAsked(Reservation reservation, Issue draft) {
    if (draft != null
        && !reservation.securityLevelId().equals(Optional.ofNullable(draft.getSecurityLevelId()))) {
      throw Refusal.conflict(null, Wording.of("debrief.create.level-not-set"));
    }
  }

  private static Refusal refused(ErrorCollection errors) {
    List<Refusal.Reason> reasons = new ArrayList<>();
    errors
        .getErrors()
        .forEach(
            (field, words) ->
                reasons.add(
                    new Refusal.Reason(
                        Optional.of(FIELDS.getOrDefault(field, field)), Wording.ofHost(words))));
    errors
        .getErrorMessages()
        .forEach(words -> reasons.add(new Refusal.Reason(Optional.empty(), Wording.ofHost(words))));
    return Refusal.invalid(reasons);
  }

  @Override
  public List<HostIssue> madeSince(Reservation reservation) {
    return made.since(reservation);
  }

  @Override
  public boolean exists(long issueId) {
    return made.exists(issueId);
  }

  @Override
  public void link(long issueId, long incidentId) {
    Long type = settings.postMortemLinkTypeId().orElseThrow();
    if (links.getIssueLink(issueId, incidentId, type) != null) {
      return;
    }
    try {
      links.createIssueLink(issueId, incidentId, type, null, authentication.getLoggedInUser());
    } catch (CreateException failure) {
      throw new IllegalStateException(
          "no link from issue " + issueId + " to issue " + incidentId, failure);
    }
  }

  @Override
  public Optional<String> issueTypeId() {
    return settings.postMortemTypeId();
  }

  @Override
  public Optional<Wording> whyNotLinkable() {
    if (!links.isLinkingEnabled()) {
      return Optional.of(Wording.of("debrief.create.linking-off"));
    }
    return settings.postMortemLinkTypeId().isPresent()
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.create.not-set-up"));
  }
}
