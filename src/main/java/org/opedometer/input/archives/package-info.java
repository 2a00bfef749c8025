/** Archives with many articles: zipped documents, saved feeds, e-books, mail, exports. */
@NullMarked
package org.opedometer.input.archives;

import org.jspecify.annotations.NullMarked;
