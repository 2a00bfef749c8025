/**
 * Trains the small models on annotated data and measures the analysis against it.
 *
 * <p>Beside the run of a job: it may see {@code analysis}, {@code learning}, {@code lexicon},
 * {@code model}, {@code text}, {@code yaml}, {@code corenlp}, {@code encoder} and {@code output}
 * (for JSON and for the only writer of files); {@code cli} may see it, and nothing else.
 */
@NullMarked
package org.opedometer.workbench;

import org.jspecify.annotations.NullMarked;
