/// The drawings as immutable values, read from a closed subset of SVG. Nothing here draws: colours
/// are named by role and chosen where a drawing is shown.
@NullMarked
package org.crampwise.content.drawing;

import org.jspecify.annotations.NullMarked;
