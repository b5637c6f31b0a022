/// Shows drawings: one still, or one figure moving between its poses.
@NullMarked
package org.crampwise.ui.control.drawing;

import org.jspecify.annotations.NullMarked;
