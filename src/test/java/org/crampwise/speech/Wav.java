package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// What was spoken into a file.
///
/// @param seconds how long it is
/// @param loudness root mean square of its samples, of 32768
public record Wav(double seconds, double loudness) {
  public static Wav in(Path wav) {
    try (AudioInputStream in = AudioSystem.getAudioInputStream(wav.toFile())) {
      assertThat(in.getFormat().getSampleSizeInBits()).isEqualTo(16);
      assertThat(in.getFormat().getChannels()).isEqualTo(1);
      var samples = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      int count = samples.asShortBuffer().remaining();
      double squares =
          IntStream.range(0, count)
              .mapToDouble(i -> samples.asShortBuffer().get(i))
              .map(sample -> sample * sample)
              .sum();
      return new Wav(count / (double) in.getFormat().getSampleRate(), Math.sqrt(squares / count));
    } catch (IOException | UnsupportedAudioFileException e) {
      throw new AssertionError(wav.toString(), e);
    }
  }
}
