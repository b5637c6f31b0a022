package org.crampwise.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/// The library that draws windows on Linux.
final class Gtk {
  private Gtk() {}

  /// Asks the system's own loader, as the toolkit will: it alone knows every place to look.
  @SuppressWarnings("restricted") // Nothing of the library is called.
  static boolean present(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
