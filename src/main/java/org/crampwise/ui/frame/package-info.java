/// What stands round every screen: the fixed bar and the overlays.
@NullMarked
package org.crampwise.ui.frame;

import org.jspecify.annotations.NullMarked;
