package io.debrief.sandbox.jira.search;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.ArrayList;
import java.util.List;

/** A plugin's JQL function: asked whether a call is right, and for its values. */
public record PluginFunction(JqlFunction function) implements JqlFunctions.Values {
  private record Asked(ApplicationUser getApplicationUser) implements QueryCreationContext {}

  private record Named(String getName, Operand getOperand) implements TerminalClause {}

  @Override
  public boolean isList() {
    return function.isList();
  }

  @Override
  public List<String> mistakes(ApplicationUser searcher, String field, List<String> arguments) {
    List<String> mistakes = new ArrayList<>();
    boolean ofIssues = Field.named(field).filter(known -> known == Field.ISSUEKEY).isPresent();
    if (function.getDataType().matches(JiraDataTypes.ISSUE) && !ofIssues) {
      mistakes.add(
          "Field '" + field + "' does not support function '" + function.getFunctionName() + "'.");
    }
    if (arguments.size() < function.getMinimumNumberOfExpectedArguments()) {
      mistakes.add(
          "Function '"
              + function.getFunctionName()
              + "' expected '"
              + function.getMinimumNumberOfExpectedArguments()
              + "' arguments but received '"
              + arguments.size()
              + "'.");
    }
    if (mistakes.isEmpty()) {
      FunctionOperand operand = operand(arguments);
      mistakes.addAll(
          function.validate(searcher, operand, new Named(field, operand)).getErrorMessages());
    }
    return mistakes;
  }

  @Override
  public List<String> of(ApplicationUser searcher, List<String> arguments) {
    FunctionOperand operand = operand(arguments);
    return function.getValues(new Asked(searcher), operand, new Named("issue", operand)).stream()
        .map(QueryLiteral::asString)
        .toList();
  }

  private FunctionOperand operand(List<String> arguments) {
    return new FunctionOperand(function.getFunctionName(), arguments);
  }
}
