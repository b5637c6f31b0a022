/// Where the words come from.
@NullMarked
package org.crampwise.ui.sources;

import org.jspecify.annotations.NullMarked;
