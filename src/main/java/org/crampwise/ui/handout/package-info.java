/// Something to take home: paper, a code to scan, or a page to show.
@NullMarked
package org.crampwise.ui.handout;

import org.jspecify.annotations.NullMarked;
