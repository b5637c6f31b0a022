package org.crampwise.station;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// A datagram socket as a service manager opens it.
final class DatagramListener implements AutoCloseable {
  private static final short AF_UNIX = 1;
  private static final int SOCK_DGRAM = 2;
  private static final long MOST = 4096;

  private final int handle;

  DatagramListener(String address) {
    byte[] path = address.getBytes(StandardCharsets.UTF_8);
    if (address.startsWith("@")) {
      path[0] = 0;
    }
    this.handle = (int) call("socket", JAVA_INT, (int) AF_UNIX, SOCK_DGRAM, 0);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(Short.BYTES + path.length);
      name.set(JAVA_SHORT, 0, AF_UNIX);
      MemorySegment.copy(path, 0, name, JAVA_BYTE, Short.BYTES, path.length);
      if ((int) call("bind", JAVA_INT, handle, name, (int) name.byteSize()) != 0) {
        throw new IllegalStateException("can't listen at " + address);
      }
    }
  }

  /// Waits for the next datagram.
  String hear() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment space = arena.allocate(MOST);
      long length = (long) call("recv", JAVA_LONG, handle, space, MOST, 0);
      return new String(space.asSlice(0, length).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    call("close", JAVA_INT, handle);
  }

  @SuppressWarnings("restricted")
  private static Object call(String name, MemoryLayout result, Object... arguments) {
    MemoryLayout[] shapes = new MemoryLayout[arguments.length];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] =
          switch (arguments[i]) {
            case Integer _ -> JAVA_INT;
            case Long _ -> JAVA_LONG;
            default -> ADDRESS;
          };
    }
    Linker linker = Linker.nativeLinker();
    MethodHandle function =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, shapes));
    try {
      return function.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
