/// The way in: the command line, the window, and the one place that wires everything.
@NullMarked
package org.crampwise.app;

import org.jspecify.annotations.NullMarked;
