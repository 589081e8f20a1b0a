package io.debrief.sandbox.jira;

import io.debrief.sandbox.db.Database;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what a world's administrators have set up: people, schemes, projects. */
final class WorldRows {
  private static final long DEFAULT_SCHEME = 10000;
  private static final long FIRST_SCHEME = 10001;

  private final Database database;
  private final JiraWorld world;
  private final Map<List<String>, Long> schemes = new HashMap<>();

  WorldRows(Database database, JiraWorld world) {
    this.database = database;
    this.world = world;
  }

  void write() {
    world.configuration().forEach((key, value) -> insert("app_property", key, value));
    people();
    constants();
    securityLevels();
    customFields();
    world
        .schemes()
        .permissions()
        .forEach(
            (scheme, grants) ->
                grants.forEach(
                    (permission, holders) ->
                        holders.forEach(
                            holder ->
                                insertHolder("permission_grant", holder, scheme, permission))));
    insert("issue_type_scheme", DEFAULT_SCHEME, "Default Issue Type Scheme", true);
    types(DEFAULT_SCHEME, world.schemes().issueTypes().keySet());
    world.work().projects().forEach(this::project);
  }

  String userKey(String name) {
    return name == null
        ? null
        : world.people().users().stream()
            .filter(person -> person.name().equals(name))
            .map(JiraWorld.Person::key)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
  }

  String displayName(String name) {
    return name == null
        ? null
        : world.people().users().stream()
            .filter(person -> person.name().equals(name))
            .map(JiraWorld.Person::displayName)
            .findFirst()
            .orElseThrow();
  }

  Long roleId(String name) {
    return name == null ? null : Long.valueOf(idOf(texts(world.people().roles()), name));
  }

  /** The id under which a word of a scheme is kept; null for no word. */
  static String idOf(Map<String, String> idsToNames, String name) {
    return name == null
        ? null
        : idsToNames.entrySet().stream()
            .filter(entry -> entry.getValue().equals(name))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no " + name));
  }

  Map<String, String> statuses() {
    return world.schemes().statuses().stream()
        .collect(Collectors.toMap(JiraWorld.StatusData::id, JiraWorld.StatusData::name));
  }

  void insert(String table, Object... values) {
    String marks = String.join(", ", Collections.nCopies(values.length, "?"));
    database.sql().sql("insert into " + table + " values (" + marks + ")").params(values).update();
  }

  private void people() {
    for (JiraWorld.Person p : world.people().users()) {
      insert("app_user", p.key(), p.name(), p.displayName(), !p.inactive(), p.zone(), p.locale());
      insert("user_mail", p.key(), p.name() + "@example.com", p.mail());
    }
    world
        .people()
        .groups()
        .forEach(
            (group, names) -> names.forEach(name -> insert("group_member", group, userKey(name))));
    world.people().roles().forEach((id, name) -> insert("project_role", id, name));
  }

  private void constants() {
    JiraWorld.Schemes schemes = world.schemes();
    positions(schemes.issueTypes().keySet())
        .forEach(
            (id, position) -> insert("issue_type", id, schemes.issueTypes().get(id), position));
    positions(schemes.priorities().keySet())
        .forEach(
            (id, position) ->
                insert("priority", id, schemes.priorities().get(id), position, position == 3));
    int position = 0;
    for (JiraWorld.StatusData status : schemes.statuses()) {
      insert("status", status.id(), status.name(), status.category(), ++position);
    }
    schemes.resolutions().forEach((id, name) -> insert("resolution", id, name));
    for (JiraWorld.StepData step : schemes.workflow()) {
      long id = step.id();
      for (String from : step.from()) {
        insert(
            "workflow_step",
            id++,
            step.name(),
            idOf(statuses(), from),
            idOf(statuses(), step.to()),
            idOf(schemes.resolutions(), step.resolution()));
      }
    }
    schemes
        .linkTypes()
        .forEach(
            type -> insert("link_type", type.id(), type.name(), type.outward(), type.inward()));
  }

  private void customFields() {
    for (JiraWorld.FieldData field : world.schemes().customFields()) {
      insert("custom_field", field.id(), field.name());
      for (int i = 0; i < field.options().size(); i++) {
        insert("field_option", field.id(), i + 1, field.options().get(i));
      }
    }
  }

  private void securityLevels() {
    long scheme = FIRST_SCHEME;
    for (String name :
        new LinkedHashSet<>(
            world.schemes().securityLevels().stream().map(JiraWorld.LevelData::scheme).toList())) {
      insert("security_scheme", scheme++, name);
    }
    for (JiraWorld.LevelData level : world.schemes().securityLevels()) {
      insert("security_level", level.id(), level.scheme(), level.name(), false);
      level.members().forEach(holder -> insertHolder("security_member", holder, level.id()));
    }
  }

  private void project(JiraWorld.ProjectData p) {
    long counter =
        world.work().issues().stream()
            .map(JiraWorld.IssueData::key)
            .filter(key -> key.startsWith(p.key() + "-"))
            .mapToLong(key -> Long.parseLong(key.substring(p.key().length() + 1)))
            .max()
            .orElse(0);
    insert(
        "project",
        p.id(),
        p.key(),
        p.name(),
        p.description(),
        userKey(p.lead()),
        counter,
        p.permissions(),
        p.security());
    insert("project_scheme", p.id(), scheme(p));
    insert("project_type", p.id(), p.type());
    if (p.archived()) {
      insert("archived_project", p.id());
    }
    fields(p.id(), p.fields().optional(), "optional");
    fields(p.id(), p.fields().required(), "required");
    fields(p.id(), p.fields().offScreen(), "off-screen");
    p.roles()
        .forEach(
            (role, holders) ->
                holders.forEach(
                    holder -> insertHolder("role_member", holder, p.id(), roleId(role))));
  }

  private void fields(long projectId, Map<String, List<String>> byType, String setting) {
    byType.forEach(
        (type, fields) ->
            fields.forEach(
                field ->
                    insert(
                        "project_field",
                        projectId,
                        idOf(world.schemes().issueTypes(), type),
                        field,
                        setting)));
  }

  /** One scheme for each set of issue types: projects with the same set share it. */
  private long scheme(JiraWorld.ProjectData p) {
    Long known = schemes.get(p.issueTypes());
    if (known != null) {
      return known;
    }
    long id = FIRST_SCHEME + schemes.size();
    insert("issue_type_scheme", id, p.key() + ": issue type scheme", false);
    types(id, p.issueTypes().stream().map(t -> idOf(world.schemes().issueTypes(), t)).toList());
    schemes.put(p.issueTypes(), id);
    return id;
  }

  private void types(long schemeId, Collection<String> typeIds) {
    int position = 0;
    for (String type : typeIds) {
      insert("issue_type_scheme_type", schemeId, type, ++position);
    }
  }

  /** Writes {@code type:holder} behind the other values; people and roles by name. */
  private void insertHolder(String table, String typeAndHolder, Object... before) {
    String type = typeAndHolder.substring(0, typeAndHolder.indexOf(':'));
    String name = typeAndHolder.substring(type.length() + 1);
    String holder =
        switch (type) {
          case "user" -> userKey(name);
          case "role" -> String.valueOf(roleId(name));
          default -> name;
        };
    Object[] values = Arrays.copyOf(before, before.length + 2);
    values[before.length] = type;
    values[before.length + 1] = holder;
    insert(table, values);
  }

  private static Map<String, String> texts(Map<Long, String> names) {
    return names.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
  }

  private static Map<String, Integer> positions(Set<String> ids) {
    List<String> inOrder = List.copyOf(ids);
    return inOrder.stream().collect(Collectors.toMap(id -> id, id -> inOrder.indexOf(id) + 1));
  }
}
