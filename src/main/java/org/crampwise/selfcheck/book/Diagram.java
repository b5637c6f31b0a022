package org.crampwise.selfcheck.book;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Sets of assignments to yes-or-no variables, as reduced ordered binary decision diagrams. Equal
/// sets have equal numbers. A diagram tests its variables from the lowest number up.
final class Diagram {
  static final int NONE = 0;
  static final int ALL = 1;

  private static final int END = Integer.MAX_VALUE;

  private static final int REMEMBERED = 1 << 18;

  private int[] variables = new int[1 << 16];
  private int[] lows = new int[1 << 16];
  private int[] highs = new int[1 << 16];
  private int size = 2;

  /// The nodes by what they hold, in a table that is never more than half full; 0 is a free place.
  private int[] places = new int[1 << 17];

  /// The last choices made, four numbers each: test, yes, no, and what came of it. A later one may
  /// take the place of an earlier.
  private final int[] choices = new int[4 * REMEMBERED];

  Diagram() {
    variables[NONE] = END;
    variables[ALL] = END;
  }

  /// Where a variable is true.
  int variable(int variable) {
    return node(variable, NONE, ALL);
  }

  int not(int set) {
    return choose(set, NONE, ALL);
  }

  int and(int one, int other) {
    return choose(one, other, NONE);
  }

  int or(int one, int other) {
    return choose(one, ALL, other);
  }

  int same(int one, int other) {
    return choose(one, other, not(other));
  }

  int any(IntStream sets) {
    return sets.reduce(NONE, this::or);
  }

  int all(IntStream sets) {
    return sets.reduce(ALL, this::and);
  }

  /// Where at least so many of the sets hold.
  int atLeast(int count, int... sets) {
    int[] reached = new int[count + 1];
    reached[0] = ALL;
    for (int set : sets) {
      for (int number = count; number > 0; number--) {
        reached[number] = choose(set, reached[number - 1], reached[number]);
      }
    }
    return reached[count];
  }

  /// `yes` where `test` holds, and `no` elsewhere.
  int choose(int test, int yes, int no) {
    if (test == ALL || yes == no) {
      return yes;
    }
    if (test == NONE) {
      return no;
    }
    if (yes == ALL && no == NONE) {
      return test;
    }
    int place = 4 * (mixed(test, yes, no) & (REMEMBERED - 1));
    if (choices[place] == test && choices[place + 1] == yes && choices[place + 2] == no) {
      return choices[place + 3];
    }
    int variable = Math.min(variables[test], Math.min(variables[yes], variables[no]));
    int low = choose(low(test, variable), low(yes, variable), low(no, variable));
    int high = choose(high(test, variable), high(yes, variable), high(no, variable));
    int made = node(variable, low, high);
    choices[place] = test;
    choices[place + 1] = yes;
    choices[place + 2] = no;
    choices[place + 3] = made;
    return made;
  }

  private int low(int set, int variable) {
    return variables[set] == variable ? lows[set] : set;
  }

  private int high(int set, int variable) {
    return variables[set] == variable ? highs[set] : set;
  }

  /// What is left of a set when a variable is known.
  int when(int set, int variable, boolean value) {
    return rebuilt(
        set, (at, low, high) -> at != variable ? node(at, low, high) : value ? high : low);
  }

  /// The set without regard to these variables: there when it was there with any values of them.
  int without(int set, BitSet forgotten) {
    return rebuilt(set, (at, low, high) -> forgotten.get(at) ? or(low, high) : node(at, low, high));
  }

  /// The set after a variable has become true also where something else holds that does not depend
  /// on it.
  int raised(int set, int variable, int where) {
    int low = when(set, variable, false);
    int high = when(set, variable, true);
    return choose(variable(variable), or(high, and(low, where)), and(low, not(where)));
  }

  @FunctionalInterface
  private interface Rebuild {
    int node(int variable, int low, int high);
  }

  private int rebuilt(int set, Rebuild rebuild) {
    return rebuilt(set, rebuild, new HashMap<>());
  }

  private int rebuilt(int set, Rebuild rebuild, Map<Integer, Integer> done) {
    if (set <= ALL) {
      return set;
    }
    Integer known = done.get(set);
    if (known != null) {
      return known;
    }
    int low = rebuilt(lows[set], rebuild, done);
    int high = rebuilt(highs[set], rebuild, done);
    int made = rebuild.node(variables[set], low, high);
    done.put(set, made);
    return made;
  }

  /// How many assignments to these variables are in a set, which depends on no others.
  BigInteger count(int set, BitSet counted) {
    Map<Integer, BigInteger> done = new HashMap<>();
    done.put(NONE, BigInteger.ZERO);
    done.put(ALL, BigInteger.ONE);
    return below(set, 0, counted, done);
  }

  /// Counts over the variables from `from` on.
  private BigInteger below(int set, int from, BitSet counted, Map<Integer, BigInteger> done) {
    int here = set <= ALL ? counted.length() : variables[set];
    int skipped = counted.get(from, Math.max(from, here)).cardinality();
    return at(set, counted, done).shiftLeft(skipped);
  }

  private BigInteger at(int set, BitSet counted, Map<Integer, BigInteger> done) {
    BigInteger known = done.get(set);
    if (known != null) {
      return known;
    }
    int next = variables[set] + 1;
    BigInteger sum =
        below(lows[set], next, counted, done).add(below(highs[set], next, counted, done));
    done.put(set, sum);
    return Objects.requireNonNull(sum);
  }

  private int node(int variable, int low, int high) {
    if (low == high) {
      return low;
    }
    int place = place(variable, low, high);
    if (places[place] != 0) {
      return places[place];
    }
    if (size == variables.length) {
      grow();
      place = place(variable, low, high);
    }
    variables[size] = variable;
    lows[size] = low;
    highs[size] = high;
    places[place] = size;
    return size++;
  }

  /// Where a node stands in the table, or the free place that it would take.
  private int place(int variable, int low, int high) {
    int place = mixed(variable, low, high) & (places.length - 1);
    while (places[place] != 0) {
      int node = places[place];
      if (variables[node] == variable && lows[node] == low && highs[node] == high) {
        return place;
      }
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private void grow() {
    variables = Arrays.copyOf(variables, size * 2);
    lows = Arrays.copyOf(lows, size * 2);
    highs = Arrays.copyOf(highs, size * 2);
    places = new int[size * 4];
    for (int node = 2; node < size; node++) {
      places[place(variables[node], lows[node], highs[node])] = node;
    }
  }

  private static int mixed(int one, int two, int three) {
    int hash = one * 0x9E3779B1 ^ two * 0x85EBCA6B ^ three * 0xC2B2AE35;
    return hash ^ hash >>> 15;
  }
}
