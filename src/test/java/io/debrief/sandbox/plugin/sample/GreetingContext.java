package io.debrief.sandbox.plugin.sample;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives the greeting panel its view. */
public class GreetingContext implements ContextProvider {
  private final Notes notes;

  public GreetingContext(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    if (context.containsKey("broken")) {
      throw new IllegalStateException("As the test wanted");
    }
    return Map.of("view", new GreetingView((String) context.get("name")), "notes", notes.all());
  }
}
