package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.crampwise.content.Nearest;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.station.KioskConfig;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reads the command line. Loaded only when there is something to read, so that a plain start stays
/// light.
final class Cli {
  private static final OptionSpec HELP =
      OptionSpec.builder("--help").usageHelp(true).description("Show this, and end.").build();
  private static final OptionSpec VERSION =
      OptionSpec.builder("--version")
          .versionHelp(true)
          .description("Show the version, and end.")
          .build();

  private final Terminal terminal;
  private final CommandLine commands;

  Cli(
      Terminal terminal,
      Settings settings,
      Start start,
      ToIntBiFunction<ScreensRequest, KioskConfig> pictures,
      SpeechEngines voices) {
    this.terminal = terminal;
    commands =
        new CommandLine(new CrampwiseCommand(start))
            .addSubcommand(new ScreensCommand(terminal, settings, pictures))
            .addSubcommand(new TourCommand(terminal, start))
            .addSubcommand(new CalibrateCommand(terminal, settings, start))
            .addSubcommand(new SpeakCommand(terminal, settings, voices, System.in))
            .addSubcommand(
                group(
                    "content",
                    "Work on the words.",
                    new ContentCheckCommand(terminal),
                    new ContentBookCommand(terminal, settings)))
            .addSubcommand(new HandoutCommand(terminal, settings))
            .addSubcommand(new AssessCommand(terminal))
            .addSubcommand(
                group(
                    "questionnaire",
                    "Work on a questionnaire.",
                    new QuestionnaireCheckCommand(terminal)))
            .addSubcommand(
                group("selfcheck", "Work on the self-check.", new SelfCheckBookCommand(terminal)))
            .addSubcommand(
                group(
                    "accessibility",
                    "Work on accessibility.",
                    new AccessibilityReportCommand(
                        terminal, () -> AccessWalk.of(settings.read(Optional.empty())))))
            .addSubcommand(
                group(
                    "config", "Work on the settings.", new ConfigCheckCommand(terminal, settings)))
            .addSubcommand(
                group(
                        "staff",
                        "Work on who may open the staff area.",
                        new StaffPinCommand(terminal, System.in, StaffPinCommand::ask))
                    .addSubcommand(new StaffLogCommand(terminal, settings.audit())))
            .addSubcommand(
                group(
                    "usage",
                    "Work on the counts.",
                    new UsageExportCommand(terminal, settings.state())))
            .addSubcommand(PackCommands.of(terminal, settings))
            .setOut(Terminal.writer(terminal.out()))
            .setErr(Terminal.writer(terminal.err()))
            .setExecutionStrategy(this::execute)
            .setParameterExceptionHandler((wrong, _) -> refuse(wrong))
            .setExecutionExceptionHandler((failure, _, _) -> Failures.tell(terminal, failure));
    addHelp(commands);
    commands.getCommandSpec().addOption(VERSION);
    commands.getCommandSpec().versionProvider(new Version(() -> PackCommands.shown(settings)));
  }

  /// @return the exit status
  int run(String... args) {
    return commands.execute(args);
  }

  private static CommandLine group(String name, String description, Object... commands) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description);
    CommandLine group = new CommandLine(spec);
    Stream.of(commands).forEach(group::addSubcommand);
    return group;
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().addOption(OptionSpec.builder(HELP).build());
    command.getSubcommands().values().forEach(Cli::addHelp);
  }

  /// A subcommand has options of its own: one before it would be read and forgotten.
  private int execute(ParseResult parsed) {
    if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
      throw new ParameterException(
          commands,
          "%s can't stand before %s. Write the options of a subcommand behind it."
              .formatted(
                  parsed.matchedOptions().getFirst().longestName(),
                  parsed.subcommand().commandSpec().name()));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int refuse(ParameterException wrong) {
    terminal.complain(message(wrong));
    terminal.complain(
        "Try: %s --help".formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitStatus.WRONG_USE;
  }

  private static String message(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(wrong.getMessage());
    }
    String word = unmatched.getUnmatched().getFirst();
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    List<String> known = new ArrayList<>(spec.optionsMap().keySet());
    known.addAll(spec.subcommands().keySet());
    return "%s is not known here.%s"
        .formatted(
            word,
            Nearest.to(word, known).map(near -> " Did you mean %s?".formatted(near)).orElse(""));
  }
}
