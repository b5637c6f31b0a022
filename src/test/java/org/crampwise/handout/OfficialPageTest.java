package org.crampwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampwise.content.Source;
import org.crampwise.content.Topic;
import org.crampwise.ui.text.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A code leads to a page of a public service that is written for everyone, and nowhere else.
class OfficialPageTest {
  private static final Set<String> SERVICES =
      Set.of("ods.od.nih.gov", "medlineplus.gov", "www.nhs.uk");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ar"})
  void aCodeLeadsToASourceOfTheTopic(String language) throws Exception {
    Library library = PaperWords.in(language);
    int led = 0;
    for (Topic topic : library.pack().topics()) {
      List<Source> sources = PaperWords.desk().handouts(library).of(topic, Set.of()).sources();
      Optional<Source> page = OfficialPage.among(sources);
      if (page.isPresent()) {
        String url = page.get().url();
        assertThat(library.pack().sources()).containsValue(page.get());
        assertThat(URI.create(url).getScheme()).isEqualTo("https");
        assertThat(SERVICES).contains(URI.create(url).getHost());
        assertThat(Telephone.read(QrCodes.code(url).orElseThrow())).isEqualTo(url);
        led++;
      }
    }
    assertThat(led).isPositive();
  }

  @Test
  void pagesForProfessionalsAndOfOthersAreNotOffered() {
    Library library = PaperWords.in("en");
    List<Source> others =
        library.pack().sources().values().stream()
            .filter(
                source ->
                    source.url().contains("HealthProfessional")
                        || SERVICES.stream().noneMatch(source.url()::contains))
            .toList();

    assertThat(others).isNotEmpty();
    assertThat(OfficialPage.among(others)).isEmpty();
  }
}
