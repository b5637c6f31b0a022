package org.crampwise.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Suitability;
import org.crampwise.selfcheck.reader.QuestionnaireReader;

/// What the command line says of a site's own questionnaire.
///
/// @param questionnaire the file that is asked from
/// @param response the file its answers are saved in; empty for one in the user's folder
record OwnFiles(Optional<Path> questionnaire, Optional<Path> response) {
  static OwnFiles none() {
    return new OwnFiles(Optional.empty(), Optional.empty());
  }

  /// What was read.
  ///
  /// @param check empty when there is an error
  record Reading(Optional<OwnCheck> check, List<Fault> faults) {
    boolean hasError() {
      return faults.stream().anyMatch(Fault::isError);
    }
  }

  /// Reads the questionnaire, where there is one.
  ///
  /// @param home the user's folder
  /// @throws WrongUse for what the options do not allow together
  Reading read(boolean kiosk, Path home) {
    if (kiosk && response.isPresent()) {
      throw new WrongUse("--kiosk saves no answers. Leave out --response.");
    }
    if (response.isPresent() && questionnaire.isEmpty()) {
      throw new WrongUse("--response saves the answers to --questionnaire, which is not there.");
    }
    return questionnaire
        .map(file -> read(file, kiosk, home))
        .orElseGet(() -> new Reading(Optional.empty(), List.of()));
  }

  private Reading read(Path file, boolean kiosk, Path home) {
    String name = file.toString();
    Faults unread = new Faults(name);
    Optional<QuestionnaireReader.Reading> reading =
        TextFile.read(file, unread).map(text -> QuestionnaireReader.read(name, text));
    List<Fault> faults = new ArrayList<>(unread.all());
    reading.ifPresent(read -> faults.addAll(read.faults()));
    Optional<Questionnaire> found = reading.flatMap(QuestionnaireReader.Reading::questionnaire);
    found.ifPresent(read -> faults.addAll(Suitability.faults(read, name)));
    if (faults.stream().anyMatch(Fault::isError)) {
      return new Reading(Optional.empty(), List.copyOf(faults));
    }
    if (kiosk) {
      found.ifPresent(read -> refuse(Suitability.faultsOfKiosk(read, name)));
    }
    return new Reading(
        found.map(
            read ->
                new OwnCheck(
                    read,
                    kiosk ? Optional.empty() : Optional.of(new ResponseFile(response, home)))),
        List.copyOf(faults));
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new WrongUse(
          faults.stream().map(OwnFiles::line).collect(Collectors.joining(System.lineSeparator())));
    }
  }

  /// One line for a terminal: `site.json:12: who / who.name: message`.
  static String line(Fault fault) {
    return fault.at() + ": " + fault.told();
  }
}
