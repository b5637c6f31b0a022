/// The self-check: a questionnaire, the answers to it, and the guidance they lead to. Knows neither
/// screens nor files; `reader` and `response` read FHIR R4.
@NullMarked
package org.crampwise.selfcheck;

import org.jspecify.annotations.NullMarked;
