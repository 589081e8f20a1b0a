package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.FakeProjects;
import io.debrief.testkit.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class ChoosePlaceTest {
  private static final long PAY = 10000;
  private static final long REV = 10009;
  private static final HostIssue INCIDENT = Samples.issue(1, Optional.of(7L));

  private final FakeHost host = new FakeHost();
  private final FakePostMortemSettings settings = new FakePostMortemSettings();
  private final ChoosePlace places =
      new ChoosePlace(new FakeProjects(), settings, host, new Audience(settings));

  @Test
  public void offersTheOwnProjectWhereNothingIsMapped() {
    settings.destination = Optional.of(REV);
    assertEquals(List.of("PAY"), offered());
  }

  @Test
  public void offersWhatIsMappedAndSuggestsWhatIsTheDefaultBesides() {
    mapped();
    assertEquals(List.of("PAY", "REV"), offered());
    settings.destination = Optional.of(REV);
    assertEquals(List.of("REV", "PAY"), offered());
  }

  @Test
  public void namesNoProjectThatTheAskerMayNotBrowseOrCreateIn() {
    mapped();
    settings.destination = Optional.of(REV);
    for (Permission permission : List.of(Permission.BROWSE, Permission.CREATE_ISSUES)) {
      host.deniedIn.put(REV, Set.of(permission));
      assertEquals(List.of("PAY"), offered());
    }
  }

  private List<String> offered() {
    return new MayCreate(places, new PostMortemAccess(host, host))
        .projectsFor(INCIDENT, Samples.ALICE);
  }

  @Test
  public void offersNoOtherProjectWhereTheAskerMayNotLink() {
    mapped();
    host.deniedIn.put(REV, Set.of(Permission.LINK_ISSUES));
    assertEquals(List.of("PAY"), offered());
    host.deniedIn.clear();
    assertEquals(List.of("PAY", "REV"), offered());
  }

  private void mapped() {
    settings.mapped.put(
        new MappedPlace(PAY, INCIDENT.securityLevelId()), new MappedPlace(REV, Optional.of(9L)));
  }
}
