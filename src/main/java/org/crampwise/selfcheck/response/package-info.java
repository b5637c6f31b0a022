/// Reads, checks and writes FHIR R4 QuestionnaireResponses.
@NullMarked
package org.crampwise.selfcheck.response;

import org.jspecify.annotations.NullMarked;
