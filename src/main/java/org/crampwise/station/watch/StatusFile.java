package org.crampwise.station.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Logger;
import org.crampwise.station.AtomicFile;
import org.crampwise.station.watch.Status.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `status.json`: how this machine is, for a program that looks after many. The guide for operators
/// has what stands in it; keys may be added, and none changes its meaning while `format` is 1.
public final class StatusFile {
  private static final Logger LOG = Logger.getLogger(StatusFile.class.getName());
  private static final int FORMAT = 1;

  private final Path file;
  private final JsonMapper json = new JsonMapper();
  private boolean told;

  public StatusFile(Path file) {
    this.file = file;
  }

  /// The last thing that broke, as it was written by this start or one before it.
  public Optional<Failure> lastFailure() {
    try {
      JsonNode error = json.readTree(Files.readString(file)).path("error");
      return error.isObject()
          ? Optional.of(
              new Failure(
                  error.path("code").asString(""),
                  OffsetDateTime.parse(error.path("time").asString(""))))
          : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException | JacksonException | DateTimeException e) {
      LOG.warning(() -> "The status before this start can't be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /// Writes it whole, or tells once why not.
  public synchronized void write(Status status, OffsetDateTime now) {
    try {
      AtomicFile.write(file, text(status, now));
      told = false;
    } catch (IOException e) {
      if (!told) {
        told = true;
        LOG.warning(() -> "The status can't be written: " + e);
      }
    }
  }

  private String text(Status status, OffsetDateTime now) {
    ObjectNode all = json.createObjectNode();
    all.put("format", FORMAT).put("written", seconds(now)).put("program", status.program());
    ObjectNode content = all.putObject("content");
    content.put("version", status.content().version());
    content.put("signed_by", status.content().signedBy().orElse(null));
    status.languages().forEach(all.putArray("languages")::add);
    all.putObject("start")
        .put("time", seconds(status.start().time()))
        .put("kind", status.start().safe() ? "safe" : "normal")
        .put("last_one_cut_short", status.start().cutShort());
    ObjectNode settings = all.putObject("settings");
    settings.put("digest", status.settings().digest());
    status.settings().problems().forEach(settings.putArray("problems")::add);
    status
        .error()
        .ifPresentOrElse(
            error ->
                all.putObject("error").put("code", error.code()).put("time", seconds(error.time())),
            () -> all.putNull("error"));
    all.put("out_of_service", status.outOfService()).put("days_up", status.daysUp());
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
  }

  private static String seconds(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
  }
}
