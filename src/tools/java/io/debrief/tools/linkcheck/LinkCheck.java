package io.debrief.tools.linkcheck;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Runs the check from the command line: arguments in, printed lines and an exit code out. */
public final class LinkCheck {
  static final int RESOLVES = 0;
  static final int DOES_NOT_RESOLVE = 1;
  static final int CANNOT_CHECK = 2;

  private LinkCheck() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** As {@code main}, for callers that outlive it. */
  public static int run(PrintStream out, PrintStream err, String... args) {
    if (args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"))) {
      out.print(Arguments.USAGE);
      return RESOLVES;
    }
    try {
      return check(Arguments.parse(args), out, err);
    } catch (WrongUsage e) {
      err.println(e.getMessage());
      err.println("Call it with --help to see how it is used.");
    } catch (IOException | UncheckedIOException e) {
      err.println("Cannot go on: " + e.getMessage());
    }
    return CANNOT_CHECK;
  }

  private static int check(Arguments arguments, PrintStream out, PrintStream err)
      throws WrongUsage, IOException {
    Report report = new Report();
    ProductFolder folder = ProductFolder.search(arguments.folder(), report);
    if (folder.isEmpty()) {
      throw new WrongUsage("There are no jars in " + arguments.folder() + ".");
    }
    try (PluginJar plugin = PluginJar.open(arguments.plugin());
        ProductJars product = new ProductJars(new Progress(err), report)) {
      folder.addTo(product);
      int checked = new PluginCheck(plugin, product, report).run(arguments.product());
      String scope =
          "%d of %d classes of %s checked against %d classes in %d archives"
              .formatted(
                  checked,
                  plugin.classes().size(),
                  arguments.plugin().getFileName(),
                  product.classes(),
                  product.archives());
      report.print(out, arguments.product().displayName(), scope);
    }
    return report.isClean() ? RESOLVES : DOES_NOT_RESOLVE;
  }
}
