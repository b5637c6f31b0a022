package org.crampwise.content;

/// The head of get-help.md: how the red-flag cards are announced, and who signed them.
public record SafetyPage(String title, String summary, Review review, Place at) {}
