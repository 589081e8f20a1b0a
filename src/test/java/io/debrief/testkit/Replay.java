package io.debrief.testkit;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Asks for the addresses that somebody asked for as a stranger, and reports what that tells. */
public final class Replay {
  private final URI product;
  private final Visitor stranger;
  private final RestrictedCase hidden;

  public Replay(URI product, Visitor stranger, RestrictedCase hidden) {
    this.product = product;
    this.stranger = stranger;
    this.hidden = hidden;
  }

  /**
   * Each answer that holds a key, id, title or name of the restricted case, and each that differs
   * from the one for an issue that does not exist.
   */
  public List<String> leaks(Collection<String> addresses) {
    List<String> leaks = new ArrayList<>();
    addresses.stream()
        .filter(address -> address.startsWith(product.toString()))
        .map(address -> address.substring(product.toString().length()).replaceAll("#.*", ""))
        .distinct()
        .forEach(path -> leaks.addAll(leaks(path)));
    return leaks;
  }

  private List<String> leaks(String path) {
    Visitor.Answer answer = stranger.get(path);
    List<String> leaks = new ArrayList<>();
    // What the stranger wrote into the address is no news to them.
    Set<String> known = hidden.toldBy(URLDecoder.decode(path, StandardCharsets.UTF_8));
    Set<String> told = hidden.toldBy(answer.body());
    told.removeAll(known);
    if (!told.isEmpty()) {
      leaks.add(path + " tells " + told);
    }
    String elsewhere = hidden.elsewhere(path);
    if (!elsewhere.equals(path) && !sameAs(stranger.get(elsewhere), answer)) {
      leaks.add(path + " differs from " + elsewhere);
    }
    return leaks;
  }

  private boolean sameAs(Visitor.Answer missing, Visitor.Answer answer) {
    return missing.status() == answer.status()
        && hidden.withoutKeys(missing.body()).equals(hidden.withoutKeys(answer.body()));
  }
}
