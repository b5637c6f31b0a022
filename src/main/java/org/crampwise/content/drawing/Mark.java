package org.crampwise.content.drawing;

import java.util.Optional;

/// One shape of a drawing as it is painted: placed in the drawing's own coordinates, free of its
/// groups.
public record Mark(Optional<String> id, Ink ink, Outline outline) {}
