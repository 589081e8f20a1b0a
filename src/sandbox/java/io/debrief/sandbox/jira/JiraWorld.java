package io.debrief.sandbox.jira;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.debrief.sandbox.world.WorldFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the embedded Jira holds when it starts for the first time, as written in a file.
 *
 * @param moreIncidents how many it holds that the file does not tell of
 */
public record JiraWorld(
    Map<String, String> configuration,
    Map<String, Object> settings,
    People people,
    Schemes schemes,
    Work work,
    Instant startsAt,
    int moreIncidents) {

  private JiraWorld with(Instant start, int more) {
    return new JiraWorld(configuration, settings, people, schemes, work, start, more);
  }

  /** Who has an account. */
  public record People(
      List<Person> users, Map<String, List<String>> groups, Map<Long, String> roles) {}

  /**
   * One account; zone, language and format of mails only where they were chosen. The address is
   * made of the name.
   */
  public record Person(
      String key,
      String name,
      String displayName,
      String zone,
      String locale,
      String mail,
      boolean inactive) {}

  /** What administrators define. */
  public record Schemes(
      Map<String, String> issueTypes,
      Map<String, String> priorities,
      List<StatusData> statuses,
      Map<String, String> resolutions,
      List<StepData> workflow,
      List<LinkTypeData> linkTypes,
      List<LevelData> securityLevels,
      List<FieldData> customFields,
      Map<String, Map<String, List<String>>> permissions) {}

  /** A custom field; without options any text. */
  public record FieldData(String id, String name, List<String> options) {}

  public record StatusData(String id, String name, String category) {}

  public record StepData(long id, String name, List<String> from, String to, String resolution) {}

  public record LinkTypeData(long id, String name, String outward, String inward) {}

  /**
   * A security level; holders as {@code group:payments}, {@code user:<name>}, {@code reporter:}.
   */
  public record LevelData(long id, String scheme, String name, List<String> members) {}

  /** Projects and what is in them. */
  public record Work(List<ProjectData> projects, List<IssueData> issues, List<LinkData> links) {}

  /**
   * A project; role members by role name, holders as in a security level; software where no type is
   * said.
   */
  public record ProjectData(
      long id,
      String key,
      String name,
      String description,
      String lead,
      List<String> issueTypes,
      String permissions,
      String security,
      Map<String, List<String>> roles,
      boolean archived,
      String type,
      FieldSettings fields) {
    public ProjectData {
      type = type == null ? "software" : type;
      fields = fields == null ? new FieldSettings(Map.of(), Map.of(), Map.of()) : fields;
    }
  }

  /** Which fields a create screen shows, requires or hides: issue type → field ids. */
  public record FieldSettings(
      Map<String, List<String>> optional,
      Map<String, List<String>> required,
      Map<String, List<String>> offScreen) {
    public FieldSettings {
      optional = optional == null ? Map.of() : optional;
      required = required == null ? Map.of() : required;
      offScreen = offScreen == null ? Map.of() : offScreen;
    }
  }

  /** An issue as it stands now, with everything that led there. */
  public record IssueData(
      long id,
      String key,
      String type,
      String summary,
      String description,
      String reporter,
      String created,
      String status,
      String priority,
      String resolution,
      String assignee,
      String security,
      Map<String, String> fields,
      List<ChangeData> history,
      List<CommentData> comments,
      List<AttachmentData> attachments) {
    public IssueData {
      fields = fields == null ? Map.of() : fields;
      history = history == null ? List.of() : history;
      comments = comments == null ? List.of() : comments;
      attachments = attachments == null ? List.of() : attachments;
    }
  }

  /** One group of changes: field → [from, to], in words; people by user name. */
  public static final class ChangeData {
    public long id;
    public String at;
    public String by;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    @JsonAnySetter
    public void field(String name, List<String> fromAndTo) {
      fields.put(name, fromAndTo);
    }

    public Map<String, List<String>> fields() {
      return fields;
    }
  }

  /** A comment; property key → JSON text. */
  public record CommentData(
      long id,
      String at,
      String by,
      String body,
      String group,
      String role,
      Map<String, String> properties) {
    public CommentData {
      properties = properties == null ? Map.of() : properties;
    }
  }

  /** A file that was attached; only what Jira says about it. */
  public record AttachmentData(
      long id, String at, String by, String name, String mediaType, long size, long change) {}

  /** A link with the change groups that tell of it: first the source's, then the destination's. */
  public record LinkData(
      long id, String type, String from, String to, String at, String by, List<Long> changes) {}

  public static JiraWorld load(String name) {
    WorldFiles files = WorldFiles.of(name);
    ObjectMapper yaml = YAMLMapper.builder().build();
    try (InputStream in = files.open("jira.yaml")) {
      return yaml.readValue(in, JiraWorld.class).with(files.startsAt(), files.moreIncidents());
    } catch (IOException e) {
      throw new UncheckedIOException("World " + name + ": " + e.getMessage(), e);
    }
  }
}
