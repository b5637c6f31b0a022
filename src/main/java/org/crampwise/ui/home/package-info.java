/// Home and the page behind each of its group tiles.
@NullMarked
package org.crampwise.ui.home;

import org.jspecify.annotations.NullMarked;
