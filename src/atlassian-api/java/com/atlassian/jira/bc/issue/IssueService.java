package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** Source: atlassian-api.md 1.1, CONFIRMED J8.20 (kind JD 10.2.0). */
public interface IssueService {
  IssueResult getIssue(ApplicationUser user, Long issueId);

  IssueResult getIssue(ApplicationUser user, String issueKey);

  CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters);

  IssueResult create(ApplicationUser user, CreateValidationResult result);

  UpdateValidationResult validateUpdate(
      ApplicationUser user, Long issueId, IssueInputParameters parameters);

  IssueResult update(ApplicationUser user, UpdateValidationResult result);

  IssueInputParameters newIssueInputParameters();

  /** Nested names CONFIRMED JD 8.13.6; {@code getIssue} CONFIRMED. */
  class IssueResult extends ServiceResultImpl {
    private final MutableIssue issue;

    public IssueResult(MutableIssue issue, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
    }

    public MutableIssue getIssue() {
      return issue;
    }
  }

  /** Members LIKELY. */
  class IssueValidationResult extends IssueResult {
    public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  /** Extends IssueValidationResult: LIKELY. */
  class UpdateValidationResult extends IssueValidationResult {
    public UpdateValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  /** Extends IssueValidationResult: LIKELY. */
  class CreateValidationResult extends IssueValidationResult {
    public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }
}
