package io.debrief.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.rules.ExternalResource;
import org.slf4j.LoggerFactory;

/** Hears what is logged while a test runs. */
public final class Log extends ExternalResource {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  @Override
  protected void before() {
    heard.start();
    root.addAppender(heard);
  }

  @Override
  protected void after() {
    root.detachAppender(heard);
    heard.stop();
  }

  /** All of it, as {@code LEVEL logger: message}. */
  public List<String> lines() {
    return List.copyOf(heard.list).stream().map(Log::line).toList();
  }

  public List<String> warningsAndErrors() {
    return List.copyOf(heard.list).stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(Log::line)
        .toList();
  }

  private static String line(ILoggingEvent event) {
    return event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage();
  }
}
