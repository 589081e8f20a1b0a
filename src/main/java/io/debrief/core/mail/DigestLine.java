package io.debrief.core.mail;

import io.debrief.core.host.Wording;
import java.util.Optional;

/**
 * One thing that needs the person.
 *
 * @param name of the thing as people know it, such as an issue's key and summary
 * @param path where it is in the host, from the host's base address on, such as {@code
 *     /browse/OPS-7}; it begins with a slash
 * @param note what is the matter, in a few words; empty where the heading says it all
 */
public record DigestLine(String name, String path, Optional<Wording> note) {
  public DigestLine {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("Not a path in the host: " + path);
    }
  }
}
