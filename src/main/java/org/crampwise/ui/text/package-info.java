/// Words: messages, placeholders and running text.
@NullMarked
package org.crampwise.ui.text;

import org.jspecify.annotations.NullMarked;
