package org.opedometer.input;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param fileName path below the input folder, with forward slashes
 * @param essayId the id its essay gets, see {@link org.opedometer.input.manifest.EssayIds}
 */
public record InputFile(Path path, String fileName, String essayId) {}
