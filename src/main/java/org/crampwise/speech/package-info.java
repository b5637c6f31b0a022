/// Speaking aloud: the machine's own voice, offline, and what reads a page with it. Knows no scene,
/// and keeps nothing of what it says.
@NullMarked
package org.crampwise.speech;

import org.jspecify.annotations.NullMarked;
