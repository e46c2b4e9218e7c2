package dev.aludel.conformance.counting;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Numbered by the database alone. */
@Model(table = "invoices")
public interface Invoice {

  static Invoice of(String payer) {
    return InvoiceEntity.create(payer);
  }

  @Id(always = true, start = 1000, increment = 10)
  Long number();

  String payer();
}
