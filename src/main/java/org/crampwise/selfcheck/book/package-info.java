/// The self-check on paper: all it asks, all that follows, how many results there are, and the mark
/// by which a clinician knows what was signed.
@NullMarked
package org.crampwise.selfcheck.book;

import org.jspecify.annotations.NullMarked;
