/// The self-check as a visitor walks it: one question a page, the review, the emergency card.
@NullMarked
package org.crampwise.ui.selfcheck;

import org.jspecify.annotations.NullMarked;
