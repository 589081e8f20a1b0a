package io.debrief.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import io.debrief.architecture.fixture.views.ListedView;
import io.debrief.confluence.status.StatusView;
import io.debrief.web.action.ActionListView;
import io.debrief.web.factor.CausesView;
import io.debrief.web.followup.FollowUpPanelView;
import io.debrief.web.mail.DigestChoiceView;
import io.debrief.web.mail.DigestView;
import io.debrief.web.postmortem.IncidentPanelView;
import io.debrief.web.postmortem.PostMortemPanelView;
import io.debrief.web.postmortem.ProgressView;
import io.debrief.web.postmortem.StrayLinksView;
import io.debrief.web.setup.AdministrationView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** Templates may call exactly what they call, and only on classes made to be shown. */
public class AllowListTest {
  /** What each template is given beside what the host puts there. */
  private static final Map<String, Map<String, Class<?>>> GIVEN =
      Map.of(
          "followup/follow-up-panel.vm", Map.of("panel", FollowUpPanelView.class),
          "postmortem/incident-panel.vm",
              Map.of("panel", IncidentPanelView.class, "strays", StrayLinksView.class),
          "postmortem/post-mortem-panel.vm",
              Map.of(
                  "panel",
                  PostMortemPanelView.class,
                  "strays",
                  StrayLinksView.class,
                  "actions",
                  ActionListView.class,
                  "progress",
                  ProgressView.class,
                  "causes",
                  CausesView.class),
          "mail/digest.vm", Map.of("digest", DigestView.class),
          "mail/digest-choice.vm", Map.of("choice", DigestChoiceView.class),
          "setup/administration.vm", Map.of("page", AdministrationView.class),
          "confluence/status/status.vm", Map.of("status", StatusView.class));

  @Test
  public void theAllowListOfJiraIsWhatItsTemplatesCall() {
    assertEquals(List.of(), ofTheProduct("jira"));
  }

  @Test
  public void theAllowListOfConfluenceIsWhatItsTemplatesCall() {
    assertEquals(List.of(), ofTheProduct("confluence"));
  }

  @Test
  public void everyViewIsMadeToBeShown() {
    List<Class<?>> views = new ArrayList<>();
    Project.mainClasses().stream()
        .filter(type -> type.getSimpleName().endsWith("View"))
        .forEach(type -> views.add(Project.load(type.getName())));
    assertFalse(views.isEmpty());
    assertEquals(List.of(), views.stream().flatMap(v -> ViewShape.complaints(v).stream()).toList());
  }

  @Test
  public void reportsCallsThatAreNotAllowedOrNotMade() {
    String view = ListedView.class.getName();
    assertEquals(
        List.of(
            "calling.vm: $gone is unknown",
            "calling.vm: $unknown is unknown",
            "calling.vm: ListedView has no nothing",
            "calling.vm: calls something on java.util.List<" + view + ">",
            "calling.vm: gone goes through no list of a known type",
            view + "#getName() is called but not allowed",
            view + "#getUnused() is allowed but not called",
            view + "#getInside() stands after " + view + "#getUnused()"),
        complaints(
            Map.of(
                Project.fixture("templates").resolve("calling.vm"),
                Map.of("panel", ListedView.class)),
            List.of(view + "#getUnused()", view + "#getInside()")));
  }

  @Test
  public void reportsViewsThatAreNotMadeToBeShown() {
    assertEquals(
        Set.of(
            "OpenView is not public",
            "OpenView is not final",
            "OpenView.getMap gives what no template should see",
            "OpenView.getRow gives what no template should see",
            "OpenView.getRows gives what no template should see",
            "OpenView.find is no getter"),
        Set.copyOf(ViewShape.complaints(Project.load(Project.FIXTURE + "views.OpenView"))));
  }

  private static List<String> ofTheProduct(String product) {
    Map<Path, Map<String, Class<?>>> templates = new HashMap<>();
    for (Path template : Project.files(".vm", Project.RESOURCES)) {
      String name = Project.RESOURCES.relativize(template).toString().replace('\\', '/');
      if (name.startsWith("confluence/") == product.equals("confluence")) {
        templates.put(template, GIVEN.getOrDefault(name, Map.of()));
      }
    }
    assertFalse(templates.isEmpty());
    return complaints(
        templates,
        DescriptorFile.of(Project.ROOT.resolve("atlassian-plugin.xml")).texts(product, "method"));
  }

  private static List<String> complaints(
      Map<Path, Map<String, Class<?>>> templates, List<String> allowed) {
    TreeSet<String> found = new TreeSet<>();
    TreeSet<String> called = new TreeSet<>();
    templates.forEach(
        (template, given) -> {
          TemplateCalls calls = TemplateCalls.of(template, given);
          called.addAll(calls.calls());
          found.addAll(calls.complaints());
        });
    called.stream()
        .filter(call -> !allowed.contains(call))
        .forEach(call -> found.add(call + " is called but not allowed"));
    allowed.stream()
        .filter(call -> !called.contains(call))
        .forEach(call -> found.add(call + " is allowed but not called"));
    List<String> all = new ArrayList<>(found);
    for (int i = 1; i < allowed.size(); i++) {
      if (allowed.get(i).compareTo(allowed.get(i - 1)) <= 0) {
        all.add(allowed.get(i) + " stands after " + allowed.get(i - 1));
      }
    }
    return all;
  }
}
