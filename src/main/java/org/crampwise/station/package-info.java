/// The machine and the site it stands in: settings, folders, countries.
@NullMarked
package org.crampwise.station;

import org.jspecify.annotations.NullMarked;
