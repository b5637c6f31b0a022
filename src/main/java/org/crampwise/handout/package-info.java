/// What a visitor takes home: a page on paper, a PDF that a screen reader can read, or a code to
/// scan. Made when asked for, in memory, and kept nowhere.
@NullMarked
package org.crampwise.handout;

import org.jspecify.annotations.NullMarked;
