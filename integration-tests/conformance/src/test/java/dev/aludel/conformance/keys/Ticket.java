package dev.aludel.conformance.keys;

import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Its key comes from a sequence. */
@Model
public interface Ticket {

  @Id(generation = Generation.SEQUENCE, sequence = "ticket_numbers")
  long number();

  String subject();

  void subject(String subject);
}
