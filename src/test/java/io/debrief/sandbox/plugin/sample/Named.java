package io.debrief.sandbox.plugin.sample;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds where the page has a name. */
public class Named implements Condition {
  @Override
  public void init(Map<String, String> params) {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return context.containsKey("name");
  }
}
