package org.crampwise.content;

/// A glossary word: 25 words of meaning at most.
public record Term(String id, String title, String meaning, String source, Place at) {}
