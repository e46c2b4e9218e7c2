package dev.aludel.conformance.guide.depot;

/** How fast a crate goes. */
public enum Grade {
  ECONOMY,
  EXPRESS;

  String code() {
    return name().substring(0, 3);
  }
}
