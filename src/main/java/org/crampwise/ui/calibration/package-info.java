/// How large the screen really is: measured with a bank card.
@NullMarked
package org.crampwise.ui.calibration;

import org.jspecify.annotations.NullMarked;
