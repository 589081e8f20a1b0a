package com.atlassian.sal.api.lifecycle;

/** Source: atlassian-api.md 2.1, CONFIRMED. Called only on a bean exported as a service. */
public interface LifecycleAware {
  void onStart();

  void onStop();
}
