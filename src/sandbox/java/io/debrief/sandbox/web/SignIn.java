package io.debrief.sandbox.web;

import java.util.Optional;

/** Who people are in one product, and who acts in the present thread. */
public interface SignIn {
  Optional<String> userKeyFor(String name, String password);

  /** Before each request; empty = nobody is signed in. */
  void actAs(Optional<String> userKey);

  /** After each request, whatever happened. */
  void done();

  boolean isAdministrator(String userKey);

  String displayName(String userKey);
}
