package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** Source: atlassian-api.md 1.15, CONFIRMED J7.4; USED J11.3. */
public interface CustomFieldManager {
  CustomField getCustomFieldObject(String id);

  List<CustomField> getCustomFieldObjects();
}
