/// The poster that invites.
@NullMarked
package org.crampwise.ui.attract;

import org.jspecify.annotations.NullMarked;
