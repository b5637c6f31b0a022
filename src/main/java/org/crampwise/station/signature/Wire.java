package org.crampwise.station.signature;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The fields of OpenSSH's binary formats, one after another: a length, then as many bytes.
final class Wire {
  private final ByteBuffer left;

  Wire(byte[] bytes) {
    left = ByteBuffer.wrap(bytes);
  }

  byte[] bytes(int count) throws FormatException {
    if (count < 0 || count > left.remaining()) {
      throw new FormatException("it is cut off");
    }
    byte[] bytes = new byte[count];
    left.get(bytes);
    return bytes;
  }

  int number() throws FormatException {
    return ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
  }

  byte[] string() throws FormatException {
    return bytes(number());
  }

  String text() throws FormatException {
    return new String(string(), StandardCharsets.UTF_8);
  }

  /// A whole number that is not negative.
  BigInteger natural() throws FormatException {
    byte[] bytes = string();
    BigInteger number = bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes);
    if (number.signum() < 0) {
      throw new FormatException("it holds a negative number");
    }
    return number;
  }

  void end() throws FormatException {
    if (left.hasRemaining()) {
      throw new FormatException("there is more in it than belongs there");
    }
  }

  /// The bytes as a field.
  static byte[] field(byte[] bytes) {
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  static byte[] field(String text) {
    return field(text.getBytes(StandardCharsets.UTF_8));
  }
}
