package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Which incidents fewer people may see than their post-mortem, wherever either was moved.
 * PAY-secret is mapped to REV-board, PAY to WEB and PLAT-secret to REV without a level.
 */
@RunWith(Parameterized.class)
public class AudienceTest {
  private static final String MATRIX =
      """
      case                                        | post-mortem | incidents             | less visible
      both without a level                        | PAY         | PAY                   |
      both at one level                           | PAY-secret  | PAY-secret            |
      the incident was tightened                  | PAY         | PAY-secret            | PAY-secret
      the incident was opened                     | PAY-secret  | PAY                   |
      the incident got another level              | PAY-secret  | PAY-other             | PAY-other
      the incident was moved away                 | PAY         | REV                   | REV
      the incident was moved to where it is too   | REV-board   | PAY-secret            |
      the post-mortem was moved, not its level    | REV         | PAY-secret            | PAY-secret
      the post-mortem has another level there     | REV-other   | PAY-secret            | PAY-secret
      the mapping names no level                  | REV         | PLAT-secret           |
      any level is narrower than none             | REV-other   | PLAT-secret           |
      mapped without a level                      | WEB         | PAY                   |
      and narrower there                          | WEB-other   | PAY                   |
      a mapping does not lead back                | PAY         | WEB                   | WEB
      another level of the same project           | REV-board   | PAY-other             | PAY-other
      one of several was tightened                | PAY         | PAY, PAY-secret, PAY  | PAY-secret
      one linked later comes from elsewhere       | PAY         | PAY, PLAT             | PLAT
      two of several                              | PAY         | PAY-secret, PAY, REV  | PAY-secret, REV
      no incident is left                         | PAY         |                       |
      """;

  private static final Map<String, Long> PROJECTS =
      Map.of("PAY", 10000L, "PLAT", 10001L, "WEB", 10002L, "REV", 10009L);
  private static final Map<String, Long> LEVELS = Map.of("secret", 1L, "other", 2L, "board", 3L);

  @Parameter(0)
  public String name;

  @Parameter(1)
  public String postMortem;

  @Parameter(2)
  public String incidents;

  @Parameter(3)
  public String lessVisible;

  @Parameters(name = "{0}")
  public static List<Object[]> rows() {
    return MATRIX
        .lines()
        .skip(1)
        .map(row -> Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray())
        .toList();
  }

  @Test
  public void knowsWhichIncidentsFewerPeopleMaySee() {
    FakePostMortemSettings settings = new FakePostMortemSettings();
    settings.mapped.put(place("PAY-secret"), place("REV-board"));
    settings.mapped.put(place("PLAT-secret"), place("REV"));
    settings.mapped.put(place("PAY"), place("WEB"));
    List<HostIssue> issues =
        Arrays.stream(incidents.split(", "))
            .filter(words -> !words.isEmpty())
            .map(AudienceTest::issue)
            .toList();
    assertEquals(
        lessVisible,
        String.join(
            ", ",
            new Audience(settings)
                .lessVisibleThan(issue(postMortem), issues).stream()
                    .map(HostIssue::summary)
                    .toList()));
  }

  /** An issue whose summary says where it is. */
  private static HostIssue issue(String words) {
    MappedPlace place = place(words);
    return new HostIssue(
        1,
        "X-1",
        words,
        place.projectId(),
        "X",
        "10001",
        Optional.empty(),
        place.levelId(),
        Samples.NINE);
  }

  private static MappedPlace place(String words) {
    String[] parts = words.split("-");
    return new MappedPlace(
        PROJECTS.get(parts[0]),
        parts.length == 1 ? Optional.empty() : Optional.of(LEVELS.get(parts[1])));
  }
}
