package io.debrief.tools.linkcheck;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the administrator asks for: which plugin jar, in which product, against which folder. */
record Arguments(Path plugin, Product product, Path folder) {
  static final String USAGE =
      """
      Usage: java -jar debrief-<version>-linkcheck.jar <plugin jar> jira|confluence <folder>

      Run it before you install the plugin, with the Java that the product runs on.
      <folder> is the installation folder of the product (the one with lib and WEB-INF somewhere
      below it); every .jar, .zip, .obr and .war in it is read, also those inside others, and every
      WEB-INF/classes. Nothing is changed.

      Prints one line for each class, method, field and mandatory import of the plugin that the
      product does not have as the plugin needs it, then notes, which are no errors, then a summary.
      Exit code: 0 everything resolves, 1 something does not, 2 wrong usage or unreadable input.
      """;

  static Arguments parse(String... args) throws WrongUsage {
    if (args.length != 3) {
      throw new WrongUsage("Three arguments are needed, not " + args.length + ".");
    }
    Path plugin = Path.of(args[0]);
    if (!Files.isRegularFile(plugin)) {
      throw new WrongUsage("There is no plugin jar " + plugin + ".");
    }
    Path folder = Path.of(args[2]);
    if (!Files.exists(folder)) {
      throw new WrongUsage("There is no folder " + folder + ".");
    }
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage(folder + " is not a folder.");
    }
    return new Arguments(plugin, product(args[1]), folder);
  }

  private static Product product(String name) throws WrongUsage {
    for (Product product : Product.values()) {
      if (product.key().equals(name)) {
        return product;
      }
    }
    throw new WrongUsage(
        "Unknown product "
            + name
            + "; known are "
            + Arrays.stream(Product.values()).map(Product::key).collect(Collectors.joining(", "))
            + ".");
  }
}
