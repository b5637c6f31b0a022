/// How far the program meets the accessibility standards, clause by clause, and what proves it.
@NullMarked
package org.crampwise.accessibility;

import org.jspecify.annotations.NullMarked;
