package org.crampwise.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;

/// HAPI FHIR's validator for R4, which knows some questionnaires.
final class HapiJudge {
  private final FhirValidator validator;

  /// @param codeSystems those of value sets that a questionnaire contains
  HapiJudge(List<CodeSystem> codeSystems, String... questionnaires) {
    FhirContext fhir = FhirContext.forR4();
    PrePopulatedValidationSupport terms = new PrePopulatedValidationSupport(fhir);
    codeSystems.forEach(terms::addCodeSystem);
    List<Questionnaire> read =
        Stream.of(questionnaires)
            .map(json -> fhir.newJsonParser().parseResource(Questionnaire.class, json))
            .toList();
    // It looks for a contained value set by its address, among those it knows.
    read.stream().flatMap(one -> one.getContained().stream()).forEach(terms::addResource);
    ValidationSupportChain support =
        new ValidationSupportChain(
            new KnownQuestionnaires(fhir, read),
            terms,
            new DefaultProfileValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    validator = fhir.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(support));
  }

  /// What it finds wrong; empty when it accepts the resource.
  List<String> errors(String json) {
    return validator.validateWithResult(json).getMessages().stream()
        .filter(found -> found.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(found -> found.getLocationString() + ": " + found.getMessage())
        .toList();
  }
}
