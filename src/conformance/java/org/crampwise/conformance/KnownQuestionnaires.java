package org.crampwise.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/// Tells HAPI's validator of questionnaires by their address, with or without a version.
final class KnownQuestionnaires implements IValidationSupport {
  private final FhirContext fhir;
  private final List<Questionnaire> known;

  KnownQuestionnaires(FhirContext fhir, List<Questionnaire> known) {
    this.fhir = fhir;
    this.known = List.copyOf(known);
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public <T extends IBaseResource> @Nullable T fetchResource(
      @Nullable Class<T> type, String address) {
    Class<T> found = type;
    if (found == null || !found.isAssignableFrom(Questionnaire.class)) {
      return null;
    }
    String url = address.replaceFirst("\\|.*", "");
    return known.stream()
        .filter(questionnaire -> url.equals(questionnaire.getUrl()))
        .map(found::cast)
        .findFirst()
        .orElse(null);
  }
}
