/** The binary format of model files: small, versioned, checked. */
@NullMarked
package org.opedometer.heads.file;

import org.jspecify.annotations.NullMarked;
