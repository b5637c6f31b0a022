/// The gates that hold the content to its rules; all of them together are {@link
/// org.crampwise.content.check.ContentCheck}.
@NullMarked
package org.crampwise.content.check;

import org.jspecify.annotations.NullMarked;
