package org.crampwise.speech;

/// One thing to say.
///
/// @param text as it is to be spoken, see [SpokenText]
/// @param language its tag, `es`
public record Utterance(String text, String language, Delivery delivery) {}
