package org.opedometer.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.opedometer.batch.settings.Settings;
import org.opedometer.output.OutputFolder;
import org.slf4j.LoggerFactory;

/** The log in the output folder: a file a day, kept for some days. */
final class LogFile implements AutoCloseable {
  private static final String LARGEST = "10MB";
  private static final String LARGEST_IN_ALL = "200MB";

  private final LoggerContext context;

  private LogFile(LoggerContext context) {
    this.context = context;
  }

  static LogFile open(Settings settings) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Path folder = new OutputFolder(settings.output()).state().resolve("log");
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level level = Level.toLevel(settings.log().level());
    // libraries quote what they read: their warnings may hold an essay's words
    root.setLevel(level.isGreaterOrEqual(Level.INFO) ? Level.ERROR : level);
    context.getLogger("org.opedometer").setLevel(level);
    root.addAppender(appender(context, folder, settings.log()));
    return new LogFile(context);
  }

  private static RollingFileAppender<ILoggingEvent> appender(
      LoggerContext context, Path folder, Settings.Log log) {
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(folder.resolve("%d{yyyy-MM-dd}.%i.log").toString());
    policy.setMaxHistory(log.days());
    policy.setMaxFileSize(FileSize.valueOf(LARGEST));
    policy.setTotalSizeCap(FileSize.valueOf(LARGEST_IN_ALL));
    policy.setCleanHistoryOnStart(true);
    policy.start();
    appender.setRollingPolicy(policy);
    appender.setEncoder(encoder(context, log.json()));
    appender.start();
    return appender;
  }

  private static Encoder<ILoggingEvent> encoder(LoggerContext context, boolean json) {
    if (json) {
      JsonEncoder encoder = new JsonEncoder();
      encoder.setContext(context);
      encoder.start();
      return encoder;
    }
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(
        "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\"} %-5level [%thread] %logger{0}: %msg%n");
    encoder.start();
    return encoder;
  }

  @Override
  public void close() {
    context.stop();
  }
}
