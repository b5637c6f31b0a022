/// Reads a folder of assets into a content pack, and refuses whatever it does not know. Nothing
/// here throws for bad content: each mistake becomes a problem that names its file and line.
@NullMarked
package org.crampwise.content.reader;

import org.jspecify.annotations.NullMarked;
