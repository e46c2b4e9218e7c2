package dev.aludel.conformance.hybrids;

/** How good a specimen is. */
public enum Grade {
  POOR,
  FAIR,
  GOOD,
  BEST
}
