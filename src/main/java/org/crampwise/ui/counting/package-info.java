/// What of a visit is counted: which pages, and in which language.
@NullMarked
package org.crampwise.ui.counting;

import org.jspecify.annotations.NullMarked;
