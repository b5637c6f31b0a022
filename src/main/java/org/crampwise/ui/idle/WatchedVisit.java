package org.crampwise.ui.idle;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Scale;

/// What the watch has to know of a visit, and what it does to it.
///
/// @param library in the visitor's language
/// @param scale of the whole glass, in the visitor's size of text
/// @param nanos a clock, such as `System::nanoTime`
/// @param speaking whether something is being said
/// @param oneSwitch whether the visitor uses one switch
/// @param asks told when the question has come over the page, and when it has gone
/// @param over ends the visit
public record WatchedVisit(
    Supplier<Library> library,
    Supplier<Scale> scale,
    LongSupplier nanos,
    BooleanSupplier speaking,
    BooleanSupplier oneSwitch,
    Runnable asks,
    Runnable over) {}
