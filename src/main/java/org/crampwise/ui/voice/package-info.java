/// For whoever listens: what stands on a page in words and in reading order, and the voice that
/// says it.
@NullMarked
package org.crampwise.ui.voice;

import org.jspecify.annotations.NullMarked;
