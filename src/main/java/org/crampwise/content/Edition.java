package org.crampwise.content;

import java.time.LocalDate;

/// Which state of the content this is, all languages together.
///
/// @param version raised whenever what a visitor reads has changed
/// @param date the day it was made
public record Edition(VersionNumber version, LocalDate date) {}
