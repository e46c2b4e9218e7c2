package dev.aludel.conformance.counting;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Numbered from 100 down by the database. */
@Model(table = "vouchers")
public interface Voucher {

  static Voucher of(String payer) {
    return VoucherEntity.create(payer);
  }

  @Id(start = 100, increment = -1)
  Long number();

  String payer();
}
