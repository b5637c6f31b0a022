/// Which screen is shown, and the way back.
@NullMarked
package org.crampwise.ui.navigation;

import org.jspecify.annotations.NullMarked;
