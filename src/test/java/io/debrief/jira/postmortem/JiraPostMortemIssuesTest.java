package io.debrief.jira.postmortem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.jira.settings.StoredSettings;
import io.debrief.jira.settings.StoredValues;
import io.debrief.testkit.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class JiraPostMortemIssuesTest {
  private final IssueService service = mock(IssueService.class);
  private final IssueLinkManager links = mock(IssueLinkManager.class);
  private final PluginSettings settings = mock(PluginSettings.class);
  private final ErrorCollection errors = mock(ErrorCollection.class);
  private final MutableIssue draft = mock(MutableIssue.class);
  private final ApplicationProperties properties = mock(ApplicationProperties.class);
  private JiraPostMortemIssues issues;

  @Before
  public void signIn() {
    JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    ApplicationUser alice = mock(ApplicationUser.class);
    when(alice.getName()).thenReturn("alice");
    when(authentication.getLoggedInUser()).thenReturn(alice);
    when(service.newIssueInputParameters())
        .thenReturn(mock(IssueInputParameters.class, RETURNS_SELF));
    when(service.validateCreate(any(), any()))
        .thenAnswer(unused -> new CreateValidationResult(draft, errors));
    PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
    when(factory.createGlobalSettings()).thenReturn(settings);
    OwnDoing own = new OwnDoing(authentication);
    issues =
        new JiraPostMortemIssues(
            service,
            new IncidentLinks(
                links,
                own,
                new StoredSettings(new StoredValues(factory), mock(ConstantsManager.class))),
            mock(IssuesMade.class),
            new CreateForm(properties),
            own);
  }

  @Test
  public void createsNothingThatWouldBeMoreVisibleThanItsIncident() {
    when(draft.getSecurityLevelId()).thenReturn(null);
    Refusal refusal =
        assertThrows(Refusal.class, () -> issues.create(Samples.reservation("r", 1L)));
    assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
    verify(service, never()).create(any(), any());
  }

  @Test
  public void saysJirasReasonsBesideOurFields() {
    when(errors.hasAnyErrors()).thenReturn(true);
    when(errors.getErrors()).thenReturn(Map.of("summary", "Too plain."));
    when(errors.getErrorMessages()).thenReturn(List.of("Jira is in a mood."));
    Refusal refusal =
        assertThrows(Refusal.class, () -> issues.create(Samples.reservation("r", 1L)));
    assertEquals(
        List.of(
            new Refusal.Reason(Optional.of("title"), Wording.ofHost("Too plain.")),
            new Refusal.Reason(Optional.empty(), Wording.ofHost("Jira is in a mood."))),
        refusal.reasons());
    verify(service, never()).create(any(), any());
  }

  @Test
  public void leadsToJirasOwnFormForAFieldThatOnlyThatHas() {
    when(properties.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
    when(errors.hasAnyErrors()).thenReturn(true);
    when(errors.getErrors()).thenReturn(Map.of("customfield_1", "Regulator is required."));
    Refusal refusal =
        assertThrows(Refusal.class, () -> issues.create(Samples.reservation("r", 1L)));
    assertEquals(
        Map.of(
            "createFormUrl",
            Optional.of(
                "/jira/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=10100"
                    + "&summary=Post-mortem%3A+Checkout+slow&security=10300")),
        refusal.facts());

    when(errors.getErrors()).thenReturn(Map.of("summary", "Too plain."));
    assertEquals(
        Map.of(),
        assertThrows(Refusal.class, () -> issues.create(Samples.reservation("r", 1L))).facts());
  }

  @Test
  public void linksThePostMortemToTheIncident() throws Exception {
    when(settings.get(anyString())).thenReturn("10300");
    issues.link(7, 1);
    verify(links).createIssueLink(eq(7L), eq(1L), eq(10300L), any(), any());
  }

  @Test
  public void saysWhyNoLinkCanBeMade() {
    assertEquals(Optional.of(Wording.of("debrief.create.linking-off")), issues.whyNotLinkable());
    when(links.isLinkingEnabled()).thenReturn(true);
    assertEquals(Optional.of(Wording.of("debrief.create.not-set-up")), issues.whyNotLinkable());
    when(settings.get("io.debrief.post-mortem.link-type")).thenReturn("10300");
    assertEquals(Optional.empty(), issues.whyNotLinkable());
  }
}
