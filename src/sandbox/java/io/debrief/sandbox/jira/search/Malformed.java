package io.debrief.sandbox.jira.search;

/** What is wrong with a query, in Jira's words for the person. */
public final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  Malformed(String message) {
    super(message);
  }

  static Malformed at(JqlTokens.Token token, String message) {
    return new Malformed(
        "Error in the JQL Query: "
            + message
            + " (line "
            + token.line()
            + ", character "
            + token.character()
            + ")");
  }

  static Malformed atTheEnd(String message) {
    return new Malformed("Error in the JQL Query: " + message);
  }
}
