package org.crampwise.content;

import java.time.LocalDate;
import java.util.Optional;

/// Who signed a page and when it must be looked at again. Empty `signedBy` means `reviewed: none`.
public record Review(Optional<String> signedBy, LocalDate reviewBy) {
  public boolean signed() {
    return signedBy.isPresent();
  }
}
