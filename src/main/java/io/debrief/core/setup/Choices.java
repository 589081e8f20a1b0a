package io.debrief.core.setup;

import java.util.List;
import java.util.Optional;

/** Lists what there is in Jira that settings may name, each by name and bounded. */
public interface Choices {
  /** By key. */
  List<Choice> projects();

  List<Choice> issueTypes();

  /** The most urgent first. */
  List<Choice> priorities();

  /** Custom fields of which one value is chosen. */
  List<Choice> selectFields();

  /** The options of such a field; empty where there is no such field. */
  Optional<List<Choice>> options(String fieldId);

  /** By name, to be kept by id. */
  List<Choice> resolutions();

  /** Application links to Confluence, by the id of the link. */
  List<Choice> confluenceLinks();
}
