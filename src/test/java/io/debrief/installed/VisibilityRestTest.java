package io.debrief.installed;

import static org.junit.Assert.assertEquals;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The rule of visibility through the real jar. */
@RunWith(Parameterized.class)
public class VisibilityRestTest {
  private static final String BASE = "/rest/debrief/1.0";
  private static final String SETTINGS = BASE + "/settings";

  @Parameter public String kind;

  private Sandbox sandbox;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void securityLevelsAreMappedToThoseOfAnotherProject() {
    Visitor admin = as("admin");
    assertEquals("[]", admin.get(SETTINGS).json().get("levelMapping").toString());
    String mapping =
        "[{\"project\":\"PAY\",\"level\":\"10400\",\"toProject\":\"PLAT\",\"toLevel\":\"10410\"},"
            + "{\"project\":\"PAY\",\"level\":null,\"toProject\":\"PLAT\",\"toLevel\":null}]";
    Visitor.Answer changed =
        admin.put(SETTINGS, "{\"version\":1,\"levelMapping\":" + mapping + "}");
    assertEquals(changed.body(), 200, changed.status());
    assertEquals(
        "[{\"project\":\"PAY\",\"level\":null,\"toProject\":\"PLAT\",\"toLevel\":null},"
            + "{\"project\":\"PAY\",\"level\":\"10400\",\"toProject\":\"PLAT\",\"toLevel\":\"10410\"}]",
        admin.get(SETTINGS).json().get("levelMapping").toString());
    assertEquals(
        "settings.levelMapping",
        admin.get(SETTINGS + "/audit").json().get("values").get(0).get("what").asText());

    refusedMapping("{\"project\":\"NONE\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"toProject\":\"NONE\"}");
    refusedMapping("{\"project\":\"PAY\"}");
    refusedMapping("{\"project\":\"PAY\",\"level\":\"secret\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"level\":\"10410\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"toProject\":\"PLAT\",\"toLevel\":\"10400\"}");
    refusedMapping("{\"project\":\"WEB\",\"level\":\"10400\",\"toProject\":\"PLAT\"}");
    refusedMapping("{\"project\":\"PAY\",\"toProject\":\"PAY\"}");
    refusedMapping(
        "{\"project\":\"PAY\",\"toProject\":\"PLAT\"},"
            + "{\"project\":\"PAY\",\"toProject\":\"PLAT\",\"toLevel\":\"10410\"}");
    assertEquals(2, admin.get(SETTINGS).json().get("version").asInt());
  }

  private void refusedMapping(String mapping) {
    Visitor.Answer refused =
        as("admin").put(SETTINGS, "{\"version\":2,\"levelMapping\":[" + mapping + "]}");
    assertEquals(mapping + refused.body(), 400, refused.status());
    assertEquals("levelMapping", refused.json().get("errors").get(0).get("field").asText());
  }

  private Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
