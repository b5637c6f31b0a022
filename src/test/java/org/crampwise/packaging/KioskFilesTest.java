package org.crampwise.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What an operator gives to Windows and macOS has the form those ask for.
class KioskFilesTest {
  private static final Path WINDOWS = Path.of("packaging/windows/kiosk");
  private static final Path MACOS = Path.of("packaging/macos/kiosk");
  private static final Path SHELL = WINDOWS.resolve("crampwise-shell.xml");
  private static final Path VOICE = Path.of("src/main/resources/org/crampwise/speech/sapi.ps1");
  private static final Path SCRIPT = WINDOWS.resolve("Install-CrampwiseKiosk.ps1");

  private static final String SHELL_2018 =
      "http://schemas.microsoft.com/ShellLauncher/2018/Configuration";
  private static final String SHELL_2019 =
      "http://schemas.microsoft.com/ShellLauncher/2019/Configuration";
  private static final String GUID = "\\{[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}}";

  /// Shell Launcher takes no more.
  private static final int MOST_CODES = 4;

  @Test
  void theShellIsTheProgramAndHasAProfileOfItsOwn() throws IOException, SAXException {
    Document xml = read(SHELL);
    assertThat(xml.getDocumentElement().getLocalName()).isEqualTo("ShellLauncherConfiguration");
    assertThat(children(xml.getDocumentElement())).containsExactly("Profiles", "Configs");
    assertThat(all(xml, "Profiles").flatMap(each -> children(each).stream()))
        .containsExactly("DefaultProfile", "Profile");
    Element shell = (Element) only(xml, "Profile", 0).getElementsByTagNameNS("*", "Shell").item(0);
    assertThat(children(shell)).containsExactly("ReturnCodeActions", "DefaultAction");
    assertThat(shell.getAttribute("Shell"))
        .isEqualTo("%ProgramFiles%\\Crampwise\\Crampwise.exe --kiosk");
    assertThat(shell.getAttributeNS(SHELL_2019, "AppType")).isEqualTo("Desktop");
    String id = only(xml, "Profile", 0).getAttribute("Id");
    assertThat(id).matches(GUID);
    assertThat(only(xml, "Profile", 1).getAttribute("Id")).isEqualTo(id);
    assertThat(only(xml, "Profile", 1).getParentNode().getLocalName()).isEqualTo("Config");
  }

  @Test
  void everyExitStatusHasItsAction() throws IOException, SAXException {
    Document xml = read(SHELL);
    Map<Integer, String> actions = new TreeMap<>();
    all(xml, "ReturnCodeAction")
        .forEach(
            each ->
                assertThat(
                        actions.put(
                            Integer.valueOf(each.getAttribute("ReturnCode")),
                            each.getAttribute("Action")))
                    .as("said once")
                    .isNull());
    assertThat(actions).hasSizeLessThanOrEqualTo(MOST_CODES);
    assertThat(all(xml, "DefaultAction").map(each -> each.getAttribute("Action")))
        .containsExactly("RestartShell");
    statuses()
        .forEach(
            (name, status) ->
                assertThat(actions.getOrDefault(status, "RestartShell"))
                    .as(name)
                    .isEqualTo(name.equals("WRONG_USE") ? "DoNothing" : "RestartShell"));
    assertThat(statuses().values()).containsAll(actions.keySet());
  }

  /// Windows PowerShell 5.1 reads a file without a byte order mark in the machine's code page.
  @Test
  void theScriptIsPlainAscii() throws IOException {
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(Files.readString(SCRIPT))).isTrue();
  }

  @Test
  void theScriptReadsTheShellBesideIt() throws IOException {
    String script = Files.readString(SCRIPT);
    assertThat(script)
        .contains("Join-Path $PSScriptRoot '" + SHELL.getFileName() + "'")
        .contains("'" + SHELL_2018 + "'")
        .contains("[string] $AccountName = '" + account() + "'");
    for (String action : List.of("RestartShell", "RestartDevice", "ShutdownDevice", "DoNothing")) {
      assertThat(script).contains(action + " = ");
    }
  }

  @Test
  void theScriptClosesWhatItOpens() throws IOException {
    assertThat(Brackets.leftOpen(Files.readString(VOICE))).isEmpty();
    assertThat(Brackets.leftOpen(Files.readString(SCRIPT))).isEmpty();
    assertThat(Brackets.leftOpen("if ($a) { '}' # }\n \"$(1)\" <# ( #> ")).isEqualTo("{");
    assertThat(Brackets.leftOpen("foo 'bar")).isEqualTo("'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kiosk/org.crampwise.kiosk.plist",
        "kiosk/crampwise.mobileconfig",
        "entitlements.plist",
        "Info.plist"
      })
  void propertyListsAreWellFormed(String name) throws IOException, SAXException {
    assertThat(PropertyList.of(read(Path.of("packaging/macos", name)))).isInstanceOf(Map.class);
  }

  @Test
  void aBrokenPropertyListIsFound() throws SAXException, IOException {
    Document doubled = parse("<plist><dict><key>A</key><true/><key>A</key><true/></dict></plist>");
    Document odd = parse("<plist><dict><key>A</key></dict></plist>");
    Document strange = parse("<plist><dict><key>A</key><bool/></dict></plist>");
    for (Document broken : List.of(doubled, odd, strange)) {
      assertThatThrownBy(() -> PropertyList.of(broken))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theAgentKeepsTheProgramRunning() throws IOException, SAXException {
    Map<?, ?> agent = map(PropertyList.of(read(MACOS.resolve("org.crampwise.kiosk.plist"))));
    assertThat(agent.get("Label")).isEqualTo("org.crampwise.kiosk");
    assertThat(agent.get("KeepAlive")).isEqualTo(true);
    assertThat(agent.get("LimitLoadToSessionType")).isEqualTo("Aqua");
    assertThat(agent.get("ProgramArguments"))
        .isEqualTo(List.of("/Applications/Crampwise.app/Contents/MacOS/Crampwise", "--kiosk"));
  }

  @Test
  void everyPayloadOfTheProfileIsWhole() throws IOException, SAXException {
    Map<?, ?> profile = map(PropertyList.of(read(MACOS.resolve("crampwise.mobileconfig"))));
    assertThat(profile.get("PayloadType")).isEqualTo("Configuration");
    List<?> content = (List<?>) profile.get("PayloadContent");
    assertThat(content).isNotEmpty();
    Set<Object> ids = new HashSet<>();
    Stream.concat(Stream.of(profile), content.stream().map(KioskFilesTest::map))
        .forEach(
            payload -> {
              assertThat(payload.get("PayloadVersion")).isEqualTo(1);
              assertThat(payload.get("PayloadType")).isInstanceOf(String.class);
              assertThat((String) payload.get("PayloadUUID"))
                  .matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}");
              assertThat((String) payload.get("PayloadIdentifier"))
                  .startsWith("org.crampwise.kiosk");
              assertThat(ids.add(payload.get("PayloadUUID"))).as("used once").isTrue();
              assertThat(ids.add(payload.get("PayloadIdentifier"))).as("used once").isTrue();
            });
  }

  /// Only iPhones, iPads and Apple TVs know the first; only a device management may set the others.
  @Test
  void theProfileHoldsOnlyWhatAMacTakesByHand() throws IOException {
    assertThat(Files.readString(MACOS.resolve("crampwise.mobileconfig")))
        .doesNotContain("com.apple.app.lock", "com.apple.asam", "AutologinUsername");
  }

  private String account() throws IOException {
    try {
      return only(read(SHELL), "Account", 0).getAttribute("Name");
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /// The program's own table of how it may end.
  private static Map<String, Integer> statuses() {
    Map<String, Integer> statuses = new TreeMap<>();
    try {
      for (Field field : Class.forName("org.crampwise.app.ExitStatus").getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
          field.setAccessible(true);
          statuses.put(field.getName(), field.getInt(null));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("ExitStatus is no longer where it was", e);
    }
    assertThat(statuses).containsKeys("DONE", "WRONG_USE");
    return statuses;
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static Document read(Path file) throws IOException, SAXException {
    return parse(Files.readString(file));
  }

  /// Without the DTD it names, which lies on the network.
  private static Document parse(String xml) throws IOException, SAXException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static Element only(Document xml, String name, int place) {
    return all(xml, name).toList().get(place);
  }

  private static Stream<Element> all(Document xml, String name) {
    NodeList found = xml.getElementsByTagNameNS(SHELL_2018, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private static List<String> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(node -> node.getLocalName())
        .toList();
  }
}
