import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Ways in which a file comes to harm.
enum Garble {
  CUT {
    @Override
    byte[] of(byte[] before, Random chance) {
      return java.util.Arrays.copyOf(before, Math.max(1, chance.nextInt(before.length + 1)));
    }
  },
  NOISE {
    @Override
    byte[] of(byte[] before, Random chance) {
      byte[] noise = new byte[Math.max(512, before.length)];
      chance.nextBytes(noise);
      return noise;
    }
  },
  ZEROS {
    @Override
    byte[] of(byte[] before, Random chance) {
      return new byte[Math.max(512, before.length)];
    }
  },
  EMPTY {
    @Override
    byte[] of(byte[] before, Random chance) {
      return new byte[0];
    }
  },
  SPOTS {
    @Override
    byte[] of(byte[] before, Random chance) {
      byte[] after = before.clone();
      for (int i = 0; i < 1 + before.length / 50 && before.length > 0; i++) {
        after[chance.nextInt(before.length)] = (byte) chance.nextInt();
      }
      return after;
    }
  };

  abstract byte[] of(byte[] before, Random chance);

  void harm(Path file, Random chance) {
    try {
      Files.write(file, of(Files.readAllBytes(file), chance));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
