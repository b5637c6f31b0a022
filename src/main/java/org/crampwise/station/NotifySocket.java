package org.crampwise.station;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// Sends datagrams to a Unix socket of Linux. Java has streams over such sockets only, so this asks
/// the C library, which every Linux has; the numbers are those of its headers.
final class NotifySocket {
  private static final short AF_UNIX = 1;
  private static final int SOCK_DGRAM = 2;
  private static final int SOCK_CLOEXEC = 0x80000;
  private static final int MSG_DONTWAIT = 0x40;
  private static final int MSG_NOSIGNAL = 0x4000;
  private static final int LONGEST_PATH = 107;

  private final byte[] path;
  private final MethodHandle socket =
      function("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
  private final MethodHandle sendto =
      function(
          "sendto",
          FunctionDescriptor.of(
              JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));
  private final MethodHandle close = function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

  /// @param address a path, or a name in no folder with an `@` in front, as in `NOTIFY_SOCKET`
  NotifySocket(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    if (address.startsWith("@")) {
      bytes[0] = 0;
    }
    this.path = bytes;
  }

  /// Sends a datagram; it is lost where nobody listens.
  ///
  /// @throws IOException if it could not be sent
  void send(String message) throws IOException {
    if (path.length > LONGEST_PATH) {
      throw new IOException("the address of the socket is too long");
    }
    try (Arena arena = Arena.ofConfined()) {
      int handle = (int) socket.invokeExact((int) AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
      if (handle < 0) {
        throw new IOException("the system gives no socket");
      }
      MemorySegment words = arena.allocateFrom(message, StandardCharsets.UTF_8);
      long length = words.byteSize() - 1; // without the zero that ends it
      MemorySegment address = address(arena);
      long sent =
          (long)
              sendto.invokeExact(
                  handle,
                  words,
                  length,
                  MSG_DONTWAIT | MSG_NOSIGNAL,
                  address,
                  (int) address.byteSize());
      int ignored = (int) close.invokeExact(handle);
      if (sent != length) {
        throw new IOException("the socket takes no message");
      }
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("a function of the C library throws nothing", e);
    }
  }

  private MemorySegment address(Arena arena) {
    MemorySegment address = arena.allocate(Short.BYTES + path.length, Short.BYTES);
    address.set(JAVA_SHORT, 0, AF_UNIX);
    MemorySegment.copy(path, 0, address, JAVA_BYTE, Short.BYTES, path.length);
    return address;
  }

  @SuppressWarnings("restricted") // The three functions take what is described here.
  private static MethodHandle function(String name, FunctionDescriptor shape) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
  }
}
