/// When nobody seems to be there any more: the watch, and the question whether somebody is.
@NullMarked
package org.crampwise.ui.idle;

import org.jspecify.annotations.NullMarked;
