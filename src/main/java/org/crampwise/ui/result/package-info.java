/// What the self-check leads to: safety advice first, topics to read, questions to ask.
@NullMarked
package org.crampwise.ui.result;

import org.jspecify.annotations.NullMarked;
