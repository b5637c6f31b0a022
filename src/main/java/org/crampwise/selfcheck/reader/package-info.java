/// Reads a FHIR R4 Questionnaire and the rules of the guidance. What is not supported is refused by
/// name and place, never passed over.
@NullMarked
package org.crampwise.selfcheck.reader;

import org.jspecify.annotations.NullMarked;
