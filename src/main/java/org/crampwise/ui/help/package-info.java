/// When to get help: every red-flag row, most urgent first.
@NullMarked
package org.crampwise.ui.help;

import org.jspecify.annotations.NullMarked;
