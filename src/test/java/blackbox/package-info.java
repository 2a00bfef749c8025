/** Tests that see only the launcher and the files. */
@NullMarked
package blackbox;

import org.jspecify.annotations.NullMarked;
