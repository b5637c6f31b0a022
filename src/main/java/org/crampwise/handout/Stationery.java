package org.crampwise.handout;

import java.util.function.ToIntFunction;
import org.crampwise.content.ContentPack;
import org.crampwise.content.drawing.Illustrations;

/// What it takes to make a page: words, drawings and colors.
///
/// @param pack for what a hand-out only names: stretches and foods
/// @param colors red, green and blue, 8 bits each, of a role such as `lead` or `draw-clay`
public record Stationery(
    ContentPack pack, Wording words, Illustrations drawings, ToIntFunction<String> colors) {}
