package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ManifestHeader.Clause;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * Checks one mandatory import: without it the bundle does not start.
 *
 * <p>Versions count only where some bundle states one; the product's framework gives its own
 * libraries versions that stand in no manifest.
 */
final class ImportCheck {
  private final ProductJars product;
  private final Jdk jdk;

  ImportCheck(ProductJars product, Jdk jdk) {
    this.product = product;
    this.jdk = jdk;
  }

  Optional<String> problem(Clause wanted) {
    String name = wanted.name();
    if (name.startsWith("java.") || name.startsWith("org.osgi.") || jdk.hasPackage(name)) {
      return Optional.empty();
    }
    if (!product.hasPackage(name)) {
      return Optional.of("import " + name + " is missing");
    }
    product.noteDoubts(name);
    Set<String> stated = product.versionsOf(name);
    if (wanted.version() == null || stated.isEmpty()) {
      return Optional.empty();
    }
    VersionRange range = VersionRange.valueOf(wanted.version());
    return stated.stream().anyMatch(version -> includes(range, version))
        ? Optional.empty()
        : Optional.of(
            "import "
                + name
                + " wants version "
                + wanted.version()
                + ", but the product exports "
                + String.join(", ", stated));
  }

  /** A product's jar may state what is no OSGi version; then no framework takes it for one. */
  private static boolean includes(VersionRange range, String version) {
    try {
      return range.includes(Version.parseVersion(version));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
