package io.debrief.web.action;

import io.debrief.web.shared.ErrorsJson.ErrorJson;
import java.util.List;

/** What became of each item that was asked for, in their order. */
public record PromisedJson(List<ResultJson> results) {
  /**
   * One item.
   *
   * @param status promised or refused
   * @param item null where it was refused
   * @param createFormUrl of Jira's own form, where only that can help; else null
   */
  public record ResultJson(
      String status, ActionItemJson item, List<ErrorJson> errors, String createFormUrl) {}
}
