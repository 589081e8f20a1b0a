package io.debrief.core.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says no to what somebody asked for, with the reasons in words for that person. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient List<Reason> reasons = new ArrayList<>();
  private final transient Map<String, Optional<String>> facts = new LinkedHashMap<>();

  private Refusal(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  /** What was sent makes no sense; every reason names its field. */
  public static Refusal invalid(String field, Wording wording) {
    return new Refusal(Kind.INVALID).because(field, wording);
  }

  public static Refusal invalid(List<Reason> reasons) {
    Refusal refusal = new Refusal(Kind.INVALID);
    refusal.reasons.addAll(reasons);
    return refusal;
  }

  /** There is no such thing, or it must look as if there were none. */
  public static Refusal notFound(String field) {
    return new Refusal(Kind.NOT_FOUND).because(field, Wording.of("debrief.refusal.not-found"));
  }

  /** There is no such thing here, and nothing is hidden by saying why. */
  public static Refusal absent(Wording wording) {
    return new Refusal(Kind.NOT_FOUND).because(null, wording);
  }

  /** What was sent is more than is taken. */
  public static Refusal tooLarge(String field, Wording wording) {
    return new Refusal(Kind.TOO_LARGE).because(field, wording);
  }

  /** The thing is visible, the act is not allowed. */
  public static Refusal forbidden(Wording wording) {
    return new Refusal(Kind.FORBIDDEN).because(null, wording);
  }

  /** The act does not fit what is there already. */
  public static Refusal conflict(String field, Wording wording) {
    return new Refusal(Kind.CONFLICT).because(field, wording);
  }

  /** As {@link #conflict(String, Wording)}, for all these reasons. */
  public static Refusal conflict(List<Reason> reasons) {
    Refusal refusal = new Refusal(Kind.CONFLICT);
    refusal.reasons.addAll(reasons);
    return refusal;
  }

  /** Adds a fact that a script needs to go on, such as what exists already. */
  public Refusal with(String name, Optional<String> value) {
    facts.put(name, value);
    return this;
  }

  private Refusal because(String field, Wording wording) {
    reasons.add(new Reason(Optional.ofNullable(field), wording));
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public List<Reason> reasons() {
    return Collections.unmodifiableList(reasons);
  }

  public Map<String, Optional<String>> facts() {
    return Collections.unmodifiableMap(facts);
  }

  /** Why not, as callers tell it apart. */
  public enum Kind {
    INVALID,
    NOT_FOUND,
    FORBIDDEN,
    CONFLICT,
    TOO_LARGE
  }

  /** One reason; the field is empty where none of what was sent is at fault. */
  public record Reason(Optional<String> field, Wording wording) {}
}
