package dev.aludel.conformance.types;

/** Stored by name; constants have bodies, so that their class is not the enum's. */
public enum Colour {
  RED,
  GREEN {
    @Override
    boolean isCalm() {
      return true;
    }
  },
  BLUE;

  boolean isCalm() {
    return false;
  }
}
