/// The chart of foods and the plate.
@NullMarked
package org.crampwise.ui.foods;

import org.jspecify.annotations.NullMarked;
