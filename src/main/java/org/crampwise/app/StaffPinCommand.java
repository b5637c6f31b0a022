package org.crampwise.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.crampwise.station.PinHash;
import org.crampwise.station.PinRules;
import org.tomlj.Toml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `crampwise staff pin`: an operator makes the hash of a PIN for `kiosk.toml`.
@Command(
    name = "pin",
    description = {
      "Ask for a new PIN of 6 to 12 digits, twice, and print the lines for kiosk.toml",
      "that let it open the staff area. The PIN itself is kept nowhere."
    },
    sortOptions = false)
final class StaffPinCommand implements Callable<Integer> {
  private static final int LONGEST_NAME = 40;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Whose it is, for the audit log (Staff).")
  private String name = "Staff";

  @Option(
      names = "--stdin",
      description = "Read the PIN, once, from the first line that comes in; for scripts.")
  private boolean stdin;

  private final Terminal terminal;
  private final InputStream in;
  private final Function<String, Optional<String>> secret;

  /// @param secret asks for something without showing it; empty where nobody can be asked
  StaffPinCommand(Terminal terminal, InputStream in, Function<String, Optional<String>> secret) {
    this.terminal = terminal;
    this.in = in;
    this.secret = secret;
  }

  /// Asks at the terminal, where there is one.
  static Optional<String> ask(String prompt) {
    return Optional.ofNullable(System.console())
        .filter(java.io.Console::isTerminal)
        .map(console -> console.readPassword("%s", prompt))
        .map(String::new);
  }

  @Override
  public Integer call() throws IOException {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new WrongUse("Give a name of 1 to %d letters.".formatted(LONGEST_NAME));
    }
    String pin = (stdin ? line() : typed()).strip();
    PinRules.flaw(pin)
        .ifPresent(
            flaw -> {
              throw new WrongUse(words(flaw));
            });
    terminal.say("[[staff.pin]]");
    terminal.say("name = \"%s\"".formatted(Toml.tomlEscape(name)));
    terminal.say("hash = \"%s\"".formatted(PinHash.of(pin, new SecureRandom())));
    return ExitStatus.DONE;
  }

  private String line() throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return Optional.ofNullable(reader.readLine())
        .orElseThrow(() -> new WrongUse("Nothing came in. Write the PIN on one line."));
  }

  private String typed() {
    String first = asked("New PIN: ");
    if (!first.equals(asked("The same again: "))) {
      throw new WrongUse("The two are not the same. Nothing was made.");
    }
    return first;
  }

  private String asked(String prompt) {
    return secret
        .apply(prompt)
        .orElseThrow(
            () -> new WrongUse("There is no terminal to ask at. Use --stdin with one line."));
  }

  private static String words(PinRules.Flaw flaw) {
    return switch (flaw) {
      case NOT_DIGITS -> "A PIN has digits only, 0 to 9.";
      case TOO_SHORT -> "A PIN has at least %d digits.".formatted(PinRules.LEAST);
      case TOO_LONG -> "A PIN has at most %d digits.".formatted(PinRules.MOST);
      case TOO_EASY -> "This is one of the PINs that are tried first. Choose another.";
    };
  }
}
