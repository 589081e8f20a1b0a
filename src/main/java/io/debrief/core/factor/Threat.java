package io.debrief.core.factor;

import java.util.Optional;

/**
 * Who attacked, through what, and what was affected, in the words of VERIS; nobody has to know any
 * of it.
 */
public record Threat(
    Optional<Actor> actor, Optional<EntryPoint> entryPoint, Optional<Asset> affected) {
  public static final Threat UNKNOWN =
      new Threat(Optional.empty(), Optional.empty(), Optional.empty());

  /** VERIS: the categories of threat actors. */
  public enum Actor implements Word {
    EXTERNAL,
    INTERNAL,
    PARTNER,
    UNKNOWN
  }

  /** VERIS: vectors of hacking, malware, social and physical actions. */
  public enum EntryPoint implements Word {
    WEB_APPLICATION,
    EMAIL,
    PHONE,
    VPN,
    DESKTOP_SHARING,
    COMMAND_SHELL,
    SOFTWARE_UPDATE,
    REMOVABLE_MEDIA,
    PARTNER,
    PHYSICAL_ACCESS,
    OTHER,
    UNKNOWN
  }

  /** VERIS: the classes of assets. */
  public enum Asset implements Word {
    SERVER,
    NETWORK,
    USER_DEVICE,
    KIOSK_TERMINAL,
    MEDIA,
    PERSON,
    EMBEDDED,
    UNKNOWN
  }
}
