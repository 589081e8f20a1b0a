package io.debrief.core.host;

import java.net.URI;

/** Where people reach the host from outside, as mails have to say it. */
public interface BaseAddress {
  /** Without a slash at its end. */
  URI address();
}
