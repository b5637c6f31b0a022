/// Content packs: all a visitor reads and sees in one signed file, built, verified, and taken into
/// use without anything in between being seen.
///
/// A pack is a zip that is stored, not compressed, and is never unpacked: what was signed is what
/// is shown.
@NullMarked
package org.crampwise.station.pack;

import org.jspecify.annotations.NullMarked;
