/// How the program looks after itself where nobody does: it notices that it is frozen, that it
/// ended too often, and tells others how it is.
@NullMarked
package org.crampwise.station.watch;

import org.jspecify.annotations.NullMarked;
