/// A stretch, step by step.
@NullMarked
package org.crampwise.ui.stretch;

import org.jspecify.annotations.NullMarked;
