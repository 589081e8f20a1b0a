package io.debrief.core.blamelint.text;

/**
 * Who does what a verb says.
 *
 * @param first the first word that names the doer; the verb itself where the doer is left out
 */
public record Doer(Kind kind, int first) {
  /** How surely the doer is human. */
  public enum Kind {
    WE,
    THEY,
    NAME,
    PERSON,
    /** "operator", "manager", "member": people or software. */
    MACHINE,
    /** Left out: "Forgot to renew it." */
    UNSAID
  }

  public boolean isWe() {
    return kind == Kind.WE;
  }

  /** Somebody other than the writers, beyond doubt human. */
  public boolean isOther() {
    return kind == Kind.NAME || kind == Kind.PERSON;
  }

  /** Human for certain where the verb is one that only people do. */
  public boolean isHuman(boolean verbOfPeople) {
    return kind == Kind.WE || isOther() || verbOfPeople;
  }
}
