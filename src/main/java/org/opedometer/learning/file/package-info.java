/** The binary format of model files: small, versioned, checked. */
@NullMarked
package org.opedometer.learning.file;

import org.jspecify.annotations.NullMarked;
