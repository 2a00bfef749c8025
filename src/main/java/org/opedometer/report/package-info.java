/**
 * The HTML report: published tables in, one page (or one page an essay) out.
 *
 * <p>{@link org.opedometer.report.ReportWriter} reads as the story; view records hold what a
 * template under {@code templates/} shows; pictures are small classes that draw one SVG each.
 */
@NullMarked
@JStacheConfig(pathing = @JStachePath(prefix = "templates/", suffix = ".mustache"))
package org.opedometer.report;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
