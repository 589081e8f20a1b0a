package io.debrief.jira.sweep;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.sweep.SweepLog;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes into the log of Jira what went wrong in the background. */
@JiraComponent
public class JiraSweepLog implements SweepLog {
  private static final Logger LOG = LoggerFactory.getLogger(JiraSweepLog.class);

  @Override
  public void failed(String what, RuntimeException failure) {
    LOG.error("Debrief could not {}; id {}", what, UUID.randomUUID(), failure);
  }
}
