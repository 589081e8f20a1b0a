package io.debrief.bench.wording;

import io.debrief.core.blamelint.BlameLint;
import io.debrief.core.blamelint.text.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Prints how fast the blame lint reads, beside LanguageTool's English rules on the same text. */
public final class BlameLintBench {
  /** Written for this; like a tidy post-mortem, with a few sentences that judge. */
  private static final String SAMPLE =
      """
      At 09:12 the checkout began to answer with errors for about a third of all card payments. \
      The pool of connections to the ledger was empty, and each request waited for thirty seconds \
      before it gave up. The alert on latency fired four minutes later and paged the team that \
      owns the gateway. Alice restarted the first node at 09:21, which brought some payments back. \
      Bob should have checked the config before deploying. The deploy job compares the size of the \
      pool with the number of nodes only where both are in the same repository, and here they are \
      not. We believed that the change was small, because the last three of its kind had gone well.

      The runbook says to look at the queue first. It was written before the ledger moved to its \
      own cluster, so the graph that it points to was empty. Carol noticed that the graph was \
      empty and asked in the channel who knew the new one. The answer came eleven minutes later. \
      The operator forgot to renew the certificate of the replica, and nothing reminds anybody of \
      it. The certificate is renewed by hand once a year, by whoever finds the ticket.

      Once the pool was enlarged, the errors stopped within a minute. Payments that had failed \
      were retried by the scheduler during the night, and finance confirmed in the morning that \
      none was booked twice. What went well: the page reached the right team, and the status page \
      was updated before customers asked. What was hard: two dashboards showed different numbers, \
      and nobody could say which one was right. We will let the deploy job read the number of \
      nodes from the cluster itself, and show the age of each graph beside its title.

      """;

  private BlameLintBench() {}

  @SuppressWarnings({"SystemOut", "deprecation"})
  public static void main(String[] arguments) throws IOException {
    String page = SAMPLE.repeat(1 + 100 * 1024 / SAMPLE.length()).substring(0, 100 * 1024);
    String few = SAMPLE.repeat(4);
    BlameLint lint = new BlameLint();
    int found = lint.check(page, Format.PLAIN).size();
    double millis = medianMillis(60, 40, () -> lint.check(page, Format.PLAIN));
    double ours =
        megabytes(few) / medianMillis(200, 100, () -> lint.check(few, Format.PLAIN)) * 1000;

    JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    double theirs = megabytes(few) / medianMillis(10, 5, () -> matches(languageTool, few)) * 1000;

    System.out.printf(
        "Blame lint: a page of 100 KB in %.1f ms after warm-up (%d findings)%n", millis, found);
    System.out.printf(
        "Blame lint: %.2f MB/s; LanguageTool %s, English rules, same text: %.3f MB/s; %.0f times%n",
        ours, JLanguageTool.VERSION, theirs, ours / theirs);
  }

  private static int matches(JLanguageTool languageTool, String text) {
    try {
      return languageTool.check(text).size();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static double megabytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length / 1e6;
  }

  private static double medianMillis(int warmUps, int times, Runnable work) {
    for (int i = 0; i < warmUps; i++) {
      work.run();
    }
    double[] took = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      took[i] = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
    Arrays.sort(took);
    return took[times / 2];
  }
}
