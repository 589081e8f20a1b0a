package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Source: atlassian-api.md 1.9, abstract class CONFIRMED J8.13, J9.12. */
public abstract class AbstractJiraContextProvider implements ContextProvider {
  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
  }

  @SuppressWarnings("rawtypes")
  public abstract Map getContextMap(ApplicationUser user, JiraHelper helper);
}
