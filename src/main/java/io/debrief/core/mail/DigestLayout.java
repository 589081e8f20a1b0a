package io.debrief.core.mail;

/** Sets a digest as HTML. */
public interface DigestLayout {
  String html(Digest digest);
}
