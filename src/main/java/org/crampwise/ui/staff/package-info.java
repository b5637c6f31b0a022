/// What staff see once they are let in, and the door before it.
@NullMarked
package org.crampwise.ui.staff;

import org.jspecify.annotations.NullMarked;
