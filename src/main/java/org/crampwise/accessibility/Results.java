package org.crampwise.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// How the proofs ended. One that nothing is known of did not run.
public record Results(Map<Proof, Outcome> outcomes) {
  private static final String ROOT = "org.crampwise.";

  public Results {
    outcomes = Map.copyOf(outcomes);
  }

  public static Results none() {
    return new Results(Map.of());
  }

  public Outcome of(Proof proof) {
    return Objects.requireNonNullElse(outcomes.get(proof), Outcome.NOT_RUN);
  }

  /// Both together. What failed in one of them failed; what ran in one of them ran.
  public Results and(Results other) {
    Map<Proof, Outcome> all = new HashMap<>(outcomes);
    other.outcomes.forEach((proof, outcome) -> all.merge(proof, outcome, Results::together));
    return new Results(all);
  }

  private static Outcome together(Outcome one, Outcome two) {
    if (one == Outcome.FAILED || two == Outcome.FAILED) {
      return Outcome.FAILED;
    }
    return one == Outcome.NOT_RUN ? two : one;
  }

  /// What the build's tests left behind: the JUnit reports `TEST-*.xml` of a folder.
  ///
  /// @throws IOException if there are none, or one can't be read
  public static Results read(Path folder) throws IOException {
    List<Path> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Results::isReport).sorted().forEach(reports::add);
    }
    if (reports.isEmpty()) {
      throw new IOException(folder + " holds no test reports (TEST-*.xml).");
    }
    Map<Proof, Outcome> outcomes = new HashMap<>();
    for (Path report : reports) {
      Element suite = suite(report);
      String name = suite.getAttribute("name");
      if (name.startsWith(ROOT)) {
        outcomes.put(new Proof(name.substring(ROOT.length())), outcome(suite));
      }
    }
    return new Results(outcomes);
  }

  private static boolean isReport(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("TEST-") && name.endsWith(".xml");
  }

  private static Element suite(Path report) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // else it prints what is thrown anyway
      return builder.parse(report.toFile()).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new IOException(report + " is no test report: " + e.getMessage(), e);
    }
  }

  /// A class whose tests were all left out proves nothing.
  private static Outcome outcome(Element suite) {
    if (count(suite, "failures") + count(suite, "errors") > 0) {
      return Outcome.FAILED;
    }
    return count(suite, "tests") > count(suite, "skipped") ? Outcome.PASSED : Outcome.NOT_RUN;
  }

  private static int count(Element suite, String attribute) {
    String written = suite.getAttribute(attribute);
    return written.isEmpty() ? 0 : Integer.parseInt(written);
  }
}
