package org.crampwise.content;

import java.util.List;

/// One card of a deck: a level-2 heading and what stands under it.
///
/// @param id unique in its deck, made from the heading: `who-runs-low`
public record Card(String id, String title, List<Block> blocks, Place at) {
  public Card {
    blocks = List.copyOf(blocks);
  }
}
