/// When something went wrong.
@NullMarked
package org.crampwise.ui.trouble;

import org.jspecify.annotations.NullMarked;
