package org.crampwise.selfcheck.reader;

/// The addresses of the extensions that are supported.
final class Extensions {
  private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";

  static final String MIN_VALUE = HL7 + "minValue";
  static final String MAX_VALUE = HL7 + "maxValue";
  static final String MAX_DECIMAL_PLACES = HL7 + "maxDecimalPlaces";
  static final String MIN_LENGTH = HL7 + "minLength";
  static final String REGEX = HL7 + "regex";
  static final String MIN_OCCURS = HL7 + "questionnaire-minOccurs";
  static final String MAX_OCCURS = HL7 + "questionnaire-maxOccurs";
  static final String ITEM_CONTROL = HL7 + "questionnaire-itemControl";
  static final String SLIDER_STEP = HL7 + "questionnaire-sliderStepValue";
  static final String HIDDEN = HL7 + "questionnaire-hidden";
  static final String UNIT = HL7 + "questionnaire-unit";
  static final String OPTION_EXCLUSIVE = HL7 + "questionnaire-optionExclusive";
  static final String OPTION_PREFIX = HL7 + "questionnaire-optionPrefix";
  static final String ORDINAL = HL7 + "ordinalValue";
  static final String MARKDOWN = HL7 + "rendering-markdown";

  /// Our own: the name of an illustration, on an item or an answer.
  static final String DRAWING = "urn:crampwise:drawing";

  /// Our own: a second, smaller line on an answer.
  static final String HELPER = "urn:crampwise:helper";

  private Extensions() {}
}
