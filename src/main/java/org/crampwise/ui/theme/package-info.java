/// How it looks: tokens, type and millimetres.
@NullMarked
package org.crampwise.ui.theme;

import org.jspecify.annotations.NullMarked;
