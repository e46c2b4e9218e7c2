package dev.aludel.conformance.storage;

/** How fast a parcel goes; stored by its code. */
public enum Grade {
  ECONOMY("eco", 1),
  STANDARD("std", 2),
  EXPRESS("exp", 7);

  private final String code;
  private final int rank;

  Grade(String code, int rank) {
    this.code = code;
    this.rank = rank;
  }

  String code() {
    return code;
  }

  int rank() {
    return rank;
  }
}
