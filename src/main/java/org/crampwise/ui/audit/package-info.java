/// Gates that must lay something out: walks every page and looks for what is cut, covered or too
/// small to touch.
@NullMarked
package org.crampwise.ui.audit;

import org.jspecify.annotations.NullMarked;
