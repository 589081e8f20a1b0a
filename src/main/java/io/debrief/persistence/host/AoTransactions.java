package io.debrief.persistence.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Transactions;
import java.util.function.Supplier;

/** Makes several writes of Active Objects one transaction. */
@JiraComponent
public class AoTransactions implements Transactions {
  private final ActiveObjects activeObjects;

  public AoTransactions(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    return activeObjects.executeInTransaction(work::get);
  }
}
