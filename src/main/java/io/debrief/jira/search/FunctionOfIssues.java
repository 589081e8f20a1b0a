package io.debrief.jira.search;

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
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Translator;
import io.debrief.core.search.IssueFunction;
import io.debrief.jira.host.JiraPeople;
import java.util.List;
import java.util.Optional;

/** The one of our functions that the descriptor names, as Jira's query language asks it. */
public class FunctionOfIssues extends AbstractJqlFunction {
  private final List<IssueFunction> functions;
  private final Translator translator;

  public FunctionOfIssues(List<IssueFunction> functions, Translator translator) {
    this.functions = functions;
    this.translator = translator;
  }

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet messages = new MessageSetImpl();
    try {
      function().check(person(searcher), operand.getArgs());
    } catch (Refusal refusal) {
      refusal
          .reasons()
          .forEach(reason -> messages.addErrorMessage(translator.say(reason.wording())));
    }
    return messages;
  }

  /** What was right when it was checked and is not any more finds nothing. */
  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    List<Long> ids;
    try {
      ids = function().values(person(context.getApplicationUser()), operand.getArgs());
    } catch (Refusal refusal) {
      ids = List.of();
    }
    return ids.stream().map(id -> new QueryLiteral(operand, id)).toList();
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return function().fewest();
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }

  private IssueFunction function() {
    return functions.stream()
        .filter(each -> each.name().equalsIgnoreCase(getFunctionName()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Person> person(ApplicationUser user) {
    return Optional.ofNullable(user).map(JiraPeople::person);
  }
}
