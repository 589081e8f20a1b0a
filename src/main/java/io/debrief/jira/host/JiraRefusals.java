package io.debrief.jira.host;

import com.atlassian.jira.util.ErrorCollection;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says no as Jira did: in its words, with the names of our fields. */
public final class JiraRefusals {
  private JiraRefusals() {}

  /**
   * Each error of Jira's is one reason.
   *
   * @param fields which field of ours is at fault when Jira names one of its own
   */
  public static Refusal of(ErrorCollection errors, Map<String, String> fields) {
    List<Refusal.Reason> reasons = new ArrayList<>();
    errors
        .getErrors()
        .forEach(
            (field, words) ->
                reasons.add(
                    new Refusal.Reason(
                        Optional.of(fields.getOrDefault(field, field)), Wording.ofHost(words))));
    errors
        .getErrorMessages()
        .forEach(words -> reasons.add(new Refusal.Reason(Optional.empty(), Wording.ofHost(words))));
    return Refusal.invalid(reasons);
  }
}
