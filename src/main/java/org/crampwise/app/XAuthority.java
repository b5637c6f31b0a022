package org.crampwise.app;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an X server may ask a program for before it lets it in.
///
/// @param protocol `MIT-MAGIC-COOKIE-1`, or another
/// @param secret a letter of Latin-1 for each of its bytes
record XAuthority(String protocol, String secret) {
  static final String COOKIE = "MIT-MAGIC-COOKIE-1";

  /// All that this user's file holds for a display; empty where there is none to read.
  static List<XAuthority> of(int display, Map<String, String> environment) {
    Path file =
        environment.containsKey("XAUTHORITY")
            ? Path.of(environment.get("XAUTHORITY"))
            : Path.of(environment.getOrDefault("HOME", "."), ".Xauthority");
    try {
      return read(Files.readAllBytes(file), Integer.toString(display));
    } catch (IOException _) {
      return List.of();
    }
  }

  private static List<XAuthority> read(byte[] file, String display) throws IOException {
    List<XAuthority> found = new ArrayList<>();
    try (var in = new DataInputStream(new ByteArrayInputStream(file))) {
      while (in.available() > 0) {
        in.skipNBytes(Short.BYTES); // The family of the address, which is not compared.
        in.skipNBytes(in.readUnsignedShort());
        String number = field(in);
        var authority = new XAuthority(field(in), field(in));
        if (number.isEmpty() || number.equals(display)) {
          found.add(authority);
        }
      }
    } catch (EOFException _) {
      return found; // A file cut short holds what it holds.
    }
    return found;
  }

  private static String field(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readUnsignedShort()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
