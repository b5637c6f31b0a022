package org.crampwise.station.watch;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// How this machine is, for whoever looks after several of them. Nothing in it tells of a visitor.
///
/// @param program its version
/// @param languages tags of those a visitor can choose
/// @param error the last thing that broke, of this start or one before it
/// @param outOfService whether staff have taken the screen out of use
/// @param daysUp whole days since the start
public record Status(
    String program,
    Content content,
    List<String> languages,
    Start start,
    Settings settings,
    Optional<Failure> error,
    boolean outOfService,
    long daysUp) {
  public Status {
    languages = List.copyOf(languages);
  }

  /// What visitors read.
  ///
  /// @param signedBy who signed the pack; empty for what came with the program
  public record Content(String version, Optional<String> signedBy) {}

  /// @param safe whether it goes by what came with the program, since it had ended too often
  /// @param cutShort whether the start before it ended without a word
  public record Start(OffsetDateTime time, boolean safe, boolean cutShort) {}

  /// @param digest the SHA-256 of all settings that hold, without PINs
  /// @param problems what is wrong with the files, a line each; then the last good ones hold
  public record Settings(String digest, List<String> problems) {
    public Settings {
      problems = List.copyOf(problems);
    }
  }

  /// @param code as visitors saw it and as the log has it
  public record Failure(String code, OffsetDateTime time) {}

  public Status with(Failure failure) {
    return new Status(
        program, content, languages, start, settings, Optional.of(failure), outOfService, daysUp);
  }

  public Status with(Settings changed) {
    return new Status(program, content, languages, start, changed, error, outOfService, daysUp);
  }

  public Status with(Content changed, List<String> offered) {
    return new Status(program, changed, offered, start, settings, error, outOfService, daysUp);
  }

  public Status outOfService(boolean changed) {
    return new Status(program, content, languages, start, settings, error, changed, daysUp);
  }

  public Status up(long days) {
    return new Status(program, content, languages, start, settings, error, outOfService, days);
  }

  /// The same start, gone on in the usual way.
  public Status usual() {
    return new Status(
        program,
        content,
        languages,
        new Start(start.time(), false, start.cutShort()),
        settings,
        error,
        outOfService,
        daysUp);
  }
}
