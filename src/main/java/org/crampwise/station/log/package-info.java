/// What the program notes about itself, in files of its own.
@NullMarked
package org.crampwise.station.log;

import org.jspecify.annotations.NullMarked;
