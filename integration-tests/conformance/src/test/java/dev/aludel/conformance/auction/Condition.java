package dev.aludel.conformance.auction;

/** How well kept a lot is, said by a letter. */
enum Condition {
  MINT("M"),
  WORN("W");

  private final String letter;

  Condition(String letter) {
    this.letter = letter;
  }

  String letter() {
    return letter;
  }
}
