/** YAML as a tree of values that know their line; the only package that knows SnakeYAML. */
@NullMarked
package org.opedometer.yaml;

import org.jspecify.annotations.NullMarked;
