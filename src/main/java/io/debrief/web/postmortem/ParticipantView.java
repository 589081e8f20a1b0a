package io.debrief.web.postmortem;

/** A participant for a template. */
public final class ParticipantView {
  private final String name;
  private final String role;

  ParticipantView(String name, String role) {
    this.name = name;
    this.role = role;
  }

  public String getName() {
    return name;
  }

  public String getRole() {
    return role;
  }
}
