package dev.aludel.conformance.counting;

import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Numbered by a sequence that counts down. */
@Model(table = "refunds")
public interface Refund {

  static Refund of(String payer) {
    return RefundEntity.create(payer);
  }

  @Id(generation = Generation.SEQUENCE, sequence = "refund_numbers", start = -1, increment = -2)
  long number();

  String payer();
}
