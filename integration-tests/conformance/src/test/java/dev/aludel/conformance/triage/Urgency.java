package dev.aludel.conformance.triage;

/** How long one may wait. */
enum Urgency {
  ROUTINE("R"),
  URGENT("U") {
    @Override
    public String toString() {
      return "urgent!";
    }
  },
  CRITICAL("C");

  private final String letter;

  Urgency(String letter) {
    this.letter = letter;
  }

  String letter() {
    return letter;
  }
}
