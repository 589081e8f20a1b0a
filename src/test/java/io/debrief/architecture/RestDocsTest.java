package io.debrief.architecture;

import static org.junit.Assert.assertEquals;

import io.debrief.web.action.ActionItemResource;
import io.debrief.web.action.PromiseResource;
import io.debrief.web.factor.CoverageResource;
import io.debrief.web.factor.FactorResource;
import io.debrief.web.factor.WhyResource;
import io.debrief.web.followup.CheckInResource;
import io.debrief.web.followup.FollowUpResource;
import io.debrief.web.postmortem.DraftResource;
import io.debrief.web.postmortem.ParticipantResource;
import io.debrief.web.postmortem.PostMortemResource;
import io.debrief.web.postmortem.PublicationResource;
import io.debrief.web.postmortem.StartResource;
import io.debrief.web.preference.PreferenceResource;
import io.debrief.web.setup.ChoicesResource;
import io.debrief.web.setup.ReadinessResource;
import io.debrief.web.setup.SettingsResource;
import io.debrief.web.shared.BlameLintResource;
import io.debrief.web.shared.InfoResource;
import io.debrief.web.sweep.SweepResource;
import io.debrief.web.sweep.SweepsResource;
import io.debrief.web.timeline.TimelineResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Test;

/** Every call is in the REST page, and the page has no call that does not exist. */
public class RestDocsTest {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^## `?((?:GET|POST|PUT|DELETE) /[^`\\s]*)`?");

  @Test
  public void thePageAndTheResourcesNameTheSameCalls() throws IOException {
    String page = Files.readString(java.nio.file.Path.of("src/docs/rest.md"));
    assertEquals(
        calls(
            PostMortemResource.class,
            StartResource.class,
            PublicationResource.class,
            ParticipantResource.class,
            DraftResource.class,
            TimelineResource.class,
            ActionItemResource.class,
            PromiseResource.class,
            CoverageResource.class,
            FactorResource.class,
            WhyResource.class,
            CheckInResource.class,
            FollowUpResource.class,
            InfoResource.class,
            BlameLintResource.class,
            PreferenceResource.class,
            SettingsResource.class,
            ReadinessResource.class,
            SweepResource.class,
            SweepsResource.class,
            ChoicesResource.class),
        documented(page));
  }

  @Test
  public void reportsACallThatThePageLacks() {
    assertEquals(
        new TreeSet<>(Set.of("GET /info")),
        documented("# REST\n\n## GET /info\n\ntext\n\n### GET /no-heading-of-a-call\n"));
    assertEquals(new TreeSet<>(Set.of("GET /info")), calls(InfoResource.class));
  }

  private static Set<String> documented(String page) {
    Set<String> calls = new TreeSet<>();
    HEADING.matcher(page).results().forEach(found -> calls.add(found.group(1)));
    return calls;
  }

  private static Set<String> calls(Class<?>... resources) {
    Set<String> calls = new TreeSet<>();
    for (Class<?> resource : resources) {
      for (Method method : resource.getDeclaredMethods()) {
        for (Annotation annotation : method.getAnnotations()) {
          HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
          if (verb != null) {
            Path below = method.getAnnotation(Path.class);
            calls.add(
                verb.value()
                    + " "
                    + resource.getAnnotation(Path.class).value()
                    + (below == null ? "" : below.value()));
          }
        }
      }
    }
    return calls;
  }

  @Test
  public void knowsEveryResource() throws IOException {
    try (var files = Files.walk(java.nio.file.Path.of("src/main/java/io/debrief/web"))) {
      List<String> found =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Resource.java"))
              .sorted()
              .toList();
      assertEquals(
          List.of(
              "ActionItemResource.java",
              "BlameLintResource.java",
              "CheckInResource.java",
              "ChoicesResource.java",
              "CoverageResource.java",
              "DraftResource.java",
              "FactorResource.java",
              "FollowUpResource.java",
              "InfoResource.java",
              "ParticipantResource.java",
              "PostMortemResource.java",
              "PreferenceResource.java",
              "PromiseResource.java",
              "PublicationResource.java",
              "ReadinessResource.java",
              "SettingsResource.java",
              "StartResource.java",
              "SweepResource.java",
              "SweepsResource.java",
              "TimelineResource.java",
              "WhyResource.java"),
          found);
    }
  }
}
