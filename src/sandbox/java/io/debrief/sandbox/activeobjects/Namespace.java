package io.debrief.sandbox.activeobjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/** Names a plugin's tables, AO_&lt;hash&gt;_…, and tells them from other plugins' tables. */
final class Namespace implements NameConverters, SchemaConfiguration, TablePrefix {
  private final String prefix;

  Namespace(String namespace) {
    prefix = "AO_" + hash(namespace) + "_";
  }

  /** The host takes the last six digits of the MD5 sum. */
  private static String hash(String namespace) {
    try {
      byte[] sum =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String digits = HexFormat.of().formatHex(sum);
      return digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has MD5", e);
    }
  }

  String prefix() {
    return prefix;
  }

  @Override
  public String prepend(String table) {
    return prefix + table;
  }

  @Override
  public boolean shouldManageTable(String table, boolean caseSensitive) {
    return table.toUpperCase(Locale.ROOT).startsWith(prefix);
  }

  @Override
  public TableNameConverter getTableNameConverter() {
    return new AtlassianTableNameConverter(this);
  }

  @Override
  public FieldNameConverter getFieldNameConverter() {
    return new AtlassianFieldNameConverter();
  }

  @Override
  public SequenceNameConverter getSequenceNameConverter() {
    return new AtlassianSequenceNameConverter();
  }

  @Override
  public TriggerNameConverter getTriggerNameConverter() {
    return new AtlassianTriggerNameConverter();
  }

  @Override
  public IndexNameConverter getIndexNameConverter() {
    return new AtlassianIndexNameConverter();
  }

  @Override
  public UniqueNameConverter getUniqueNameConverter() {
    return new AtlassianUniqueNameConverter();
  }
}
