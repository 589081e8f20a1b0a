package io.debrief.sandbox.confluence.storage;

/** Says in one sentence why a text is not acceptable storage format. */
public final class StorageFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageFormatException(String message) {
    super(message);
  }

  StorageFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
