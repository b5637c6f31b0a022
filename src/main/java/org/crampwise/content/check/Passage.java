package org.crampwise.content.check;

import java.util.List;
import org.crampwise.content.Place;

/// A string a visitor may read or hear, and what it is there for.
///
/// @param sources the keys of its footnotes
/// @param sourced whether it ends in one
/// @param tapped the glossary words in it that can be tapped
record Passage(
    Kind kind, String text, List<String> sources, boolean sourced, List<String> tapped, Place at) {

  enum Kind {
    TITLE,
    SUMMARY,
    BODY,
    ADVICE,
    CAUTION,
    SIMPLE,
    ASK,
    QUESTION,
    ANSWER,
    RIGHT_ANSWER,
    EXPLANATION,
    ALTERNATIVE,
    SIGN,
    TODO,
    SIGN_SIMPLE,
    STEP,
    TERM,
    MEANING,
    FOOD,
    NOTE
  }

  static Passage plain(Kind kind, String text, Place at) {
    return new Passage(kind, text, List.of(), false, List.of(), at);
  }

  boolean is(Kind... kinds) {
    return List.of(kinds).contains(kind);
  }
}
