package io.debrief.core.host;

/** Answers what a person may do in a project. */
public interface Permissions {
  boolean may(Person person, Permission permission, long projectId);

  /** What Debrief ever asks about. */
  enum Permission {
    ADD_COMMENTS,
    ADMINISTER_PROJECTS,
    BROWSE,
    CREATE_ISSUES,
    EDIT_ISSUES,
    LINK_ISSUES,
    SET_ISSUE_SECURITY
  }
}
