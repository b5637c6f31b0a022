package org.crampwise.content.check;

/// Counts the syllables of a language's words by their spelling.
@FunctionalInterface
interface Syllables {
  int in(String word);
}
