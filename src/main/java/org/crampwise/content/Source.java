package org.crampwise.content;

/// A published source.
///
/// @param status R read at the publisher's address, M read through a copy, N not read
public record Source(
    String key, String title, String publisher, String url, String year, Status status, Place at) {
  public enum Status {
    R,
    M,
    N
  }
}
