/// One visit: what the visitor chose, thrown away whole.
@NullMarked
package org.crampwise.session;

import org.jspecify.annotations.NullMarked;
