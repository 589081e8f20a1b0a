package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** Source: atlassian-api.md 1.5, the constructor J8.13, getName and getArgs CONFIRMED use J11.3. */
public class FunctionOperand implements Operand {
  private final String name;
  private final List<String> args;

  public FunctionOperand(String name, Collection<String> args) {
    this.name = name;
    this.args = List.copyOf(args);
  }

  @Override
  public String getName() {
    return name;
  }

  public List<String> getArgs() {
    return args;
  }
}
