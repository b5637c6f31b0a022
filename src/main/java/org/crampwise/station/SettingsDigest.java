package org.crampwise.station;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.crampwise.station.KioskConfig.StaffPin;

/// Tells whether two machines, or one machine at two times, go by the same settings.
public final class SettingsDigest {
  private SettingsDigest() {}

  /// The SHA-256 of all settings that hold, in 64 digits. Of the PINs only the names count: nobody
  /// should be able to try PINs against it.
  public static String of(KioskConfig config) {
    // A record tells all of its values, each by its name and in a fixed order.
    String text =
        config.withStaffPins(List.of()).toString()
            + config.staffPins().stream().map(StaffPin::name).toList();
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
