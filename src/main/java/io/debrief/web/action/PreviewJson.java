package io.debrief.web.action;

import io.debrief.web.action.ActionItemJson.HintJson;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import java.util.List;

/** What would become of each line, in their order. */
public record PreviewJson(List<LineJson> results) {
  /**
   * One line.
   *
   * @param item to be sent as it is; null where the line makes no sense
   */
  public record LineJson(
      String line, ItemJson item, List<HintJson> hints, List<ErrorJson> errors) {}

  /** An item as it may be asked for; what is null goes without saying. */
  public record ItemJson(
      String issueKey,
      String summary,
      String projectKey,
      String issueType,
      String owner,
      String due,
      String strength) {}
}
