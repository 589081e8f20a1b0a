package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** Source: atlassian-api.md 1.10, getFilename USED J10.0; id, created, author LIKELY. */
public class Attachment {
  private final Long id;
  private final String filename;
  private final Timestamp created;
  private final ApplicationUser author;

  public Attachment(Long id, String filename, Timestamp created, ApplicationUser author) {
    this.id = id;
    this.filename = filename;
    this.created = created;
    this.author = author;
  }

  public Long getId() {
    return id;
  }

  public String getFilename() {
    return filename;
  }

  public Timestamp getCreated() {
    return created;
  }

  public ApplicationUser getAuthorObject() {
    return author;
  }
}
