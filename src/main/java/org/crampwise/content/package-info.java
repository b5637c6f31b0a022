/// What educators own, as immutable values: topics, cards, blocks, sources, glossary, foods,
/// drawings. Read from Markdown, TOML, CSV and SVG by readers that refuse whatever they do not
/// know.
@NullMarked
package org.crampwise.content;

import org.jspecify.annotations.NullMarked;
