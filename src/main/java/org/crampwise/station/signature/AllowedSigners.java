package org.crampwise.station.signature;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;

/// Whose signatures count on this machine: a file such as `ssh-keygen -Y verify` reads. A line that
/// can't be read lets nobody in, and is among the problems.
///
/// @param file its name in messages
public record AllowedSigners(String file, List<Signer> signers, List<Problem> problems) {
  public AllowedSigners {
    signers = List.copyOf(signers);
    problems = List.copyOf(problems);
  }

  /// @param zone of the dates in it that name none
  public static AllowedSigners read(Path file, ZoneId zone) {
    try {
      return read(file.toString(), Files.readString(file), zone);
    } catch (NoSuchFileException _) {
      return none(file, "There is no such file.", "Name in it whose packs are taken.");
    } catch (CharacterCodingException _) {
      return none(file, "This is not a text file.", "Save it as UTF-8.");
    } catch (IOException _) {
      return none(file, "The file can't be read.", "Check who may read it.");
    }
  }

  private static AllowedSigners none(Path file, String message, String remedy) {
    Problem problem = new Problem(new Place(file.toString(), 1), message, remedy);
    return new AllowedSigners(file.toString(), List.of(), List.of(problem));
  }

  static AllowedSigners read(String file, String text, ZoneId zone) {
    List<Signer> signers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Place at = new Place(file, i + 1);
      try {
        SignerLine.read(lines.get(i), at, zone).ifPresent(signers::add);
      } catch (FormatException e) {
        problems.add(
            new Problem(
                at,
                "This line lets nobody in: %s.".formatted(e.getMessage()),
                "Write: NAME namespaces=\"crampwise-pack\" ssh-ed25519 KEY"));
      }
    }
    return new AllowedSigners(file, signers, problems);
  }

  List<Signer> with(SshKey key) {
    return signers.stream().filter(signer -> signer.key().equals(key)).toList();
  }

  /// What is wrong with the file, in a word; empty when nothing is.
  Optional<Problem> firstProblem() {
    return problems.stream().findFirst();
  }
}
