/// Controls that are ours: what can be touched, and what is read.
@NullMarked
package org.crampwise.ui.control;

import org.jspecify.annotations.NullMarked;
