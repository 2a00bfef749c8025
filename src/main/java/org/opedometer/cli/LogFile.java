package org.opedometer.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opedometer.output.OutputFolder;
import org.opedometer.run.settings.Settings;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * The log in the output folder: a file a run, of which some are kept. A file that grows large, as
 * that of a run that watches may, is parted.
 */
final class LogFile {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final String LARGEST = "10MB";
  private static final int PARTS = 4;
  private static final String APPENDER = "run";
  private static final String SUFFIX = ".log";

  private LogFile() {}

  /** Logs from now on until the process ends. The output folder is locked. */
  static void start(Settings settings) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Path folder = new OutputFolder(settings.output()).state().resolve("log");
    forget(folder, settings.log().runs() - 1);
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level level = Level.toLevel(settings.log().level());
    // libraries quote what they read: their warnings may hold an essay's words
    root.setLevel(level.isGreaterOrEqual(Level.INFO) ? Level.ERROR : level);
    context.getLogger("org.opedometer").setLevel(level);
    root.addAppender(appender(context, folder, settings.log()));
  }

  /** The file that this process logs to, if it has begun one. */
  static Optional<Path> current() {
    Logger root =
        ((LoggerContext) LoggerFactory.getILoggerFactory())
            .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    return root.getAppender(APPENDER) instanceof RollingFileAppender<ILoggingEvent> appender
        ? Optional.of(Path.of(appender.getFile()))
        : Optional.empty();
  }

  /** Deletes all but the newest files. One that cannot be deleted stays. */
  private static void forget(Path folder, int kept) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> newestFirst =
          found
              .filter(f -> f.toString().endsWith(SUFFIX))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path file :
          newestFirst.subList(Math.min(kept, newestFirst.size()), newestFirst.size())) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(LogFile.class).debug("an old log stays", e);
    }
  }

  private static RollingFileAppender<ILoggingEvent> appender(
      LoggerContext context, Path folder, Settings.Log log) {
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setName(APPENDER);
    String name = folder.resolve(NAME.format(Instant.now())).toString();
    appender.setFile(name + SUFFIX);
    FixedWindowRollingPolicy parts = new FixedWindowRollingPolicy();
    parts.setContext(context);
    parts.setParent(appender);
    parts.setFileNamePattern(name + ".%i" + SUFFIX);
    parts.setMinIndex(1);
    parts.setMaxIndex(PARTS);
    parts.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(FileSize.valueOf(LARGEST));
    size.start();
    appender.setRollingPolicy(parts);
    appender.setTriggeringPolicy(size);
    appender.setEncoder(log.json() ? json(context) : plain(context));
    appender.start();
    return appender;
  }

  /** Elastic Common Schema, as Spring Boot writes it. */
  private static Encoder<ILoggingEvent> json(LoggerContext context) {
    context.putObject(Environment.class.getName(), new StandardEnvironment());
    StructuredLogEncoder encoder = new StructuredLogEncoder();
    encoder.setContext(context);
    encoder.setFormat("ecs");
    encoder.start();
    return encoder;
  }

  private static Encoder<ILoggingEvent> plain(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(
        "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\"} %-5level [%thread] %logger{0}: %msg%n");
    encoder.start();
    return encoder;
  }
}
