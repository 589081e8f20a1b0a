package io.debrief.sandbox.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/** The texts of the plugin's properties files, in all the languages that the jar holds. */
final class BundleTexts implements I18nTexts {
  private static final ResourceBundle.Control NAMES =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Map<String, Map<Locale, Properties>> files = new HashMap<>();

  BundleTexts(PluginBundle jar, Descriptor descriptor) {
    for (Node resource : descriptor.modules("resource")) {
      if (resource.attribute("type").orElse("").equals("i18n")) {
        String base = resource.required("location");
        files.put(base, read(jar, base));
        if (!files.get(base).containsKey(Locale.ROOT)) {
          throw new PluginNotStarted(resource + " names texts that the jar lacks: " + base);
        }
      }
    }
  }

  private static Map<Locale, Properties> read(PluginBundle jar, String base) {
    Map<Locale, Properties> found = new HashMap<>();
    List<Locale> locales =
        java.util.stream.Stream.of(Locale.getAvailableLocales()).distinct().toList();
    for (Locale locale : locales) {
      String file = NAMES.toBundleName(base, locale).replace('.', '/') + ".properties";
      jar.text(file).ifPresent(text -> found.put(locale, properties(text)));
    }
    return found;
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  @Override
  public String text(Locale locale, String key, Object... args) {
    for (Map.Entry<String, Map<Locale, Properties>> file : files.entrySet()) {
      for (Locale candidate : NAMES.getCandidateLocales(file.getKey(), locale)) {
        Properties texts = file.getValue().get(candidate);
        if (texts != null && texts.containsKey(key)) {
          return new MessageFormat(texts.getProperty(key), locale).format(args);
        }
      }
    }
    return key;
  }

  @Override
  public boolean has(String key) {
    return files.values().stream().anyMatch(file -> file.get(Locale.ROOT).containsKey(key));
  }

  /** Each text that the descriptor asks for must be there. */
  void check(Descriptor descriptor) {
    for (Node node : descriptor.everything()) {
      node.attribute("i18n-name-key").ifPresent(key -> check(node, key));
      if (List.of("label", "tooltip", "description").contains(node.name())) {
        node.attribute("key").ifPresent(key -> check(node, key));
      }
    }
  }

  private void check(Node node, String key) {
    if (!has(key)) {
      throw new PluginNotStarted(node + " names the text " + key + ", which the plugin lacks");
    }
  }
}
