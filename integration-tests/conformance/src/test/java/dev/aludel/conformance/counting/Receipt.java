package dev.aludel.conformance.counting;

import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Numbered by a sequence. */
@Model(table = "receipts")
public interface Receipt {

  static Receipt of(String payer) {
    return ReceiptEntity.create(payer);
  }

  @Id(generation = Generation.SEQUENCE, sequence = "receipt_numbers", start = 7, increment = 3)
  long number();

  String payer();
}
