package org.opedometer.input.manifest;

import org.opedometer.model.EssayMetadata;

/**
 * A text that is no file of its own: a row of a table, an article of an archive.
 *
 * @param id as the collection gives it, unique there; empty where it gives none
 * @param place where in the file it stands, for messages, such as {@code row 5}
 * @param format ending of a document that it would be: {@code txt}, {@code html} ...
 * @param known what the collection says of it
 */
public record PackedText(
    String id, String place, String format, byte[] bytes, EssayMetadata known) {}
