package io.debrief.sandbox.plugin.sample;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;

/** Gives the issues with the ids that it is given, {@code from-to} for many; alice may not. */
public class IssuesNamed extends AbstractJqlFunction {
  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet messages = new MessageSetImpl();
    if (searcher.getName().equals("alice")) {
      messages.addErrorMessage(getFunctionName() + " is not for " + searcher.getDisplayName());
    }
    return messages;
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    List<QueryLiteral> literals = new ArrayList<>();
    for (String argument : operand.getArgs()) {
      String[] range = argument.split("-");
      for (long id = Long.parseLong(range[0]);
          id <= Long.parseLong(range[range.length - 1]);
          id++) {
        literals.add(new QueryLiteral(operand, id));
      }
    }
    return literals;
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 1;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
