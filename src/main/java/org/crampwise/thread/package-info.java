/// Threads of one's own: what some parts below the screens do away from whoever asks.
@NullMarked
package org.crampwise.thread;

import org.jspecify.annotations.NullMarked;
