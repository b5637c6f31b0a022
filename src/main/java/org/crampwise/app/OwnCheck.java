package org.crampwise.app;

import java.util.Optional;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.ui.selfcheck.ResponseStore;

/// A site's own questionnaire, which stands in the place of the self-check.
///
/// @param store keeps the answers; empty on a kiosk, which keeps none
public record OwnCheck(Questionnaire questionnaire, Optional<ResponseStore> store) {}
