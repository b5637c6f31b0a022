package org.crampwise.station.pack;

import java.util.Locale;

/// Why a pack is not taken. Each has words of its own for staff.
public enum Reason {
  /// It is no pack, or something else than this program builds: compressed, with links, with files
  /// that do not belong there.
  NOT_A_PACK,
  /// It is cut off, or its bytes are others than its own list says.
  DAMAGED,
  TOO_LARGE,
  NO_SIGNATURE,
  /// The signature does not belong to it, or can't be read.
  BAD_SIGNATURE,
  /// Nobody on this machine has allowed that key.
  UNKNOWN_SIGNER,
  /// The key of whoever signed does not count today.
  SIGNER_DATES,
  /// It was made for another version of the program.
  OTHER_PROGRAM,
  /// What is shown already is as new, or newer.
  NOT_NEWER,
  /// It lacks a language that this machine offers.
  LANGUAGES,
  /// Its words or pictures do not pass the checks.
  UNSOUND,
  NO_ROOM,
  /// A file could not be read or written.
  NOT_READ,
  /// Another is just being taken in.
  BUSY,
  /// There is nothing to go back to.
  NOTHING_BEFORE;

  /// As in the keys of the words: `not-a-pack`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
