package org.crampwise.selfcheck;

import java.math.BigDecimal;
import java.util.Optional;

/// An answer to choose.
///
/// @param words what its tile says
/// @param prefix what stands before it, such as `a)`; may be empty
/// @param exclusive whether choosing it takes every other answer away
/// @param initial whether it is chosen at the start
/// @param ordinal its weight in a scale
/// @param helper a second, smaller line on its tile; may be empty
/// @param drawing the name of the illustration on its tile
public record Option(
    Value value,
    Words words,
    String prefix,
    boolean exclusive,
    boolean initial,
    Optional<BigDecimal> ordinal,
    Words helper,
    Optional<String> drawing) {}
