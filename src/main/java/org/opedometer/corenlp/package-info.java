/** Stanford CoreNLP behind the port Annotator; the only package that knows edu.stanford.nlp. */
@NullMarked
package org.opedometer.corenlp;

import org.jspecify.annotations.NullMarked;
