package org.crampwise.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The conformance report as one HTML file that needs no other, to be read, listened to or printed.
public final class ReportPage {
  private static final String BODY = "<!-- report -->";

  private final List<Verdict> verdicts;
  private final Results results;
  private final List<String> facts;
  private final StringBuilder html = new StringBuilder();

  private ReportPage(List<Verdict> verdicts, Results results, List<String> facts) {
    this.verdicts = verdicts;
    this.results = results;
    this.facts = facts;
  }

  /// @param facts what was looked at, a sentence each
  public static String of(List<Verdict> verdicts, Results results, List<String> facts) {
    ReportPage page = new ReportPage(verdicts, results, facts);
    page.summary();
    for (Standard standard : Standard.values()) {
      page.standard(standard);
    }
    try (InputStream frame =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.html"))) {
      return new String(frame.readAllBytes(), StandardCharsets.UTF_8)
          .replace(BODY, page.html.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many clauses are shown as what: `Met` 31.
  static Map<String, Long> counts(List<Verdict> verdicts) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Arrays.stream(Claim.values()).forEach(claim -> counts.put(claim.words(), 0L));
    counts.put("Not proven", 0L);
    verdicts.forEach(verdict -> counts.merge(verdict.words(), 1L, Long::sum));
    return counts;
  }

  private void summary() {
    line("<h2 id=\"summary\">Summary</h2>");
    facts.forEach(fact -> line("<p>" + escape(fact) + "</p>"));
    line("<table><caption>How many clauses are what</caption>");
    line("<thead><tr><th scope=\"col\">Standard</th>");
    counts(verdicts).keySet().forEach(word -> line("<th scope=\"col\">" + word + "</th>"));
    line("</tr></thead><tbody>");
    for (Standard standard : Standard.values()) {
      line(
          "<tr><th scope=\"row\"><a href=\"#%s\">%s</a></th>"
              .formatted(standard.id(), standard.title()));
      counts(of(standard)).values().forEach(count -> line("<td>" + count + "</td>"));
      line("</tr>");
    }
    line("</tbody></table>");
    gaps();
    unproven();
  }

  private void gaps() {
    line("<h2 id=\"gaps\">What is not met, or only partly</h2><ul>");
    verdicts.stream()
        .map(Verdict::clause)
        .filter(it -> it.claim() == Claim.PARTLY || it.claim() == Claim.NOT_MET)
        .forEach(
            it ->
                line(
                    "<li><strong>%s</strong> (%s). %s</li>"
                        .formatted(name(it), lower(it.claim().words()), escape(it.how()))));
    line("</ul>");
  }

  private void unproven() {
    line("<h2 id=\"unproven\">What is not proven here</h2>");
    List<Verdict> open = verdicts.stream().filter(it -> !it.stands()).toList();
    if (open.isEmpty()) {
      line("<p>Nothing: every proof passed.</p>");
      return;
    }
    line("<ul>");
    open.forEach(
        it ->
            line(
                "<li><strong>%s</strong>, claimed as %s. %s</li>"
                    .formatted(
                        name(it.clause()),
                        lower(it.clause().claim().words()),
                        it.unproven().stream()
                            .map(this::ended)
                            .collect(Collectors.joining("; ", "", ".")))));
    line("</ul>");
  }

  private static String name(Clause clause) {
    return "%s %s %s"
        .formatted(clause.standard().shortTitle(), clause.number(), escape(clause.title()));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private String ended(Proof proof) {
    return escape(proof.name()) + ": " + results.of(proof).words();
  }

  private void standard(Standard standard) {
    line("<h2 id=\"%s\">%s</h2>".formatted(standard.id(), standard.title()));
    line("<p>" + escape(standard.scope()) + "</p>");
    line("<table class=\"clauses\"><caption>" + standard.title() + ", clause by clause</caption>");
    line("<thead><tr><th scope=\"col\">Clause</th><th scope=\"col\">Result</th>");
    line("<th scope=\"col\">How, or why not</th><th scope=\"col\">Proof</th></tr></thead><tbody>");
    of(standard).forEach(this::row);
    line("</tbody></table>");
  }

  private void row(Verdict verdict) {
    Clause clause = verdict.clause();
    String level = clause.level().isEmpty() ? "" : " (" + clause.level() + ")";
    String shown = verdict.stands() ? clause.claim().id() : "not-proven";
    line(
        "<tr class=\"%s\"><th scope=\"row\">%s %s%s</th>"
            .formatted(shown, clause.number(), escape(clause.title()), level));
    line("<td>%s</td><td>%s</td>".formatted(verdict.words(), escape(clause.how())));
    line(
        clause.proofs().stream()
            .map(this::ended)
            .collect(Collectors.joining("<br>", "<td>", "</td></tr>")));
  }

  private List<Verdict> of(Standard standard) {
    return verdicts.stream().filter(it -> it.clause().standard() == standard).toList();
  }

  private void line(String part) {
    html.append(part).append('\n');
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
