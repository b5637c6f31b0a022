/// Using the screens without touching them, or with one touch anywhere: by keyboard, by assistive
/// keypad, by one switch, by ear.
@NullMarked
package org.crampwise.ui.keys;

import org.jspecify.annotations.NullMarked;
