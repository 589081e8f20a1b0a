package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Source: atlassian-api.md 2.1, CONFIRMED C10.2 with jakarta types. */
public interface WebSudoManager {
  boolean canExecuteRequest(HttpServletRequest request);

  void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);

  void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;
}
