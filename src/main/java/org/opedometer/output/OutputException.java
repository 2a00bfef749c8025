package org.opedometer.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** The output folder cannot be written or read. Its message is one plain sentence for the user. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OutputException(String message) {
    super(message);
  }

  private OutputException(String message, Exception cause) {
    super(message, cause);
  }

  static OutputException writing(Path path, Exception cause) {
    return new OutputException("cannot write " + path + ": " + reason(cause), cause);
  }

  static OutputException reading(Path path, Exception cause) {
    return new OutputException("cannot read " + path + ": " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    String words = words(cause);
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("quota exceeded")) {
      return "the disk is full";
    }
    if (cause instanceof ReadOnlyFileSystemException || lower.contains("read-only file system")) {
      return "the file system is read-only";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "it is missing";
    }
    if (cause instanceof NotDirectoryException || lower.contains("not a directory")) {
      return "a file stands where a folder is needed";
    }
    if (cause instanceof AtomicMoveNotSupportedException) {
      return "the output folder spans two file systems";
    }
    return words;
  }

  private static String words(Exception cause) {
    String words =
        cause instanceof FileSystemException problem && problem.getReason() != null
            ? problem.getReason()
            : cause.getMessage();
    return words == null ? IOException.class.getSimpleName() : words;
  }
}
