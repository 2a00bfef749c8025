package org.opedometer.input.manifest;

import java.nio.file.Path;

/** Reads files that hold many texts. */
public interface TextCollection {
  /** No file holds many texts. */
  TextCollection NONE =
      new TextCollection() {
        @Override
        public boolean reads(String fileName) {
          return false;
        }

        @Override
        public void read(Path file, Sink sink) {
          throw new UnsupportedOperationException();
        }
      };

  /** Whether a file of this name may hold many texts. */
  boolean reads(String fileName);

  /** Hands over all texts of a file in their order, and all that is wrong with it. */
  void read(Path file, Sink sink);

  /** Takes what is read. */
  interface Sink {
    /** One text. */
    void text(PackedText text);

    /**
     * A part of the file, or the whole of it, that gives no text.
     *
     * @param place such as {@code row 5}; empty for the whole file
     * @param code stable word for rejected.csv
     * @param sentence what is wrong and what to do
     */
    void refuse(String place, String code, String sentence);
  }
}
