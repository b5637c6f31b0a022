/// JSON with the line of every value, so that what is wrong in a file can be named by its place.
@NullMarked
package org.crampwise.selfcheck.json;

import org.jspecify.annotations.NullMarked;
