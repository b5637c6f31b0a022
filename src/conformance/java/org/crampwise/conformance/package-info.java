/// Judges from outside: HL7's questionnaire cases and HAPI FHIR's validator. Run with `mvn
/// -Pconformance test`.
@NullMarked
package org.crampwise.conformance;

import org.jspecify.annotations.NullMarked;
