package io.debrief.sandbox.confluence;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.debrief.sandbox.world.WorldFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What the embedded Confluence holds when it starts for the first time, as written in a file. */
public record ConfluenceWorld(
    String defaultTimeZone,
    String defaultLocale,
    List<Inhabitant> people,
    Map<String, List<String>> groups,
    List<SpaceData> spaces) {
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Zone and locale where they differ from the default; active unless said otherwise. */
  record Inhabitant(
      String key,
      String name,
      String fullName,
      String email,
      String timeZone,
      String locale,
      Boolean active) {
    Inhabitant {
      active = active == null || active;
    }
  }

  /** The first page is the home page; permissions go to groups. */
  record SpaceData(
      String key,
      String name,
      String description,
      Map<String, List<String>> permissions,
      List<PageData> pages) {}

  /** A page names its parent by title, its author by user name. */
  record PageData(
      long id,
      String title,
      String parent,
      String by,
      String at,
      Map<String, Subjects> restrictions,
      String body) {
    PageData {
      restrictions = restrictions == null ? Map.of() : restrictions;
    }
  }

  /** Whom a restriction admits. */
  record Subjects(List<String> users, List<String> groups) {
    Subjects {
      users = users == null ? List.of() : users;
      groups = groups == null ? List.of() : groups;
    }
  }

  /** The world of that name, such as {@code cascading-outage}. */
  public static ConfluenceWorld named(String name) {
    try (InputStream in = WorldFiles.of(name).open("confluence.yaml")) {
      return YAML.readValue(in, ConfluenceWorld.class);
    } catch (IOException e) {
      throw new UncheckedIOException("World " + name + ": " + e.getMessage(), e);
    }
  }
}
