/// A deck of cards.
@NullMarked
package org.crampwise.ui.topic;

import org.jspecify.annotations.NullMarked;
