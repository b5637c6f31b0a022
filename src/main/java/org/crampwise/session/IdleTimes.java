package org.crampwise.session;

import java.time.Duration;

/// How long pages may be left alone, and how long the warning stands.
///
/// @param page any page, or as long as it takes to read it
/// @param grave a page that nobody should be hurried on: the result, an emergency, signs to get
///   help for
/// @param handout what was made to be taken along
/// @param staff a page for staff, which locks without a warning
/// @param warning how long whoever is there has to say so
public record IdleTimes(
    Duration page, Duration grave, Duration handout, Duration staff, Duration warning) {
  /// What a person needs at least to see a warning and to touch it.
  public static final Duration LEAST_WARNING = Duration.ofSeconds(20);

  /// As published; a site may lengthen them.
  public static final IdleTimes STANDARD =
      new IdleTimes(
          Duration.ofSeconds(90),
          Duration.ofSeconds(180),
          Duration.ofSeconds(60),
          Duration.ofMinutes(5),
          Duration.ofSeconds(45));

  public IdleTimes {
    if (warning.compareTo(LEAST_WARNING) < 0) {
      throw new IllegalArgumentException("a warning of " + warning + " is too short to be seen");
    }
  }

  public IdleRule forPage() {
    return new IdleRule(page, true, true);
  }

  public IdleRule forGravePage() {
    return new IdleRule(grave.compareTo(page) > 0 ? grave : page, true, true);
  }

  public IdleRule forHandout() {
    return new IdleRule(handout, false, true);
  }

  public IdleRule forStaff() {
    return new IdleRule(staff, false, false);
  }
}
