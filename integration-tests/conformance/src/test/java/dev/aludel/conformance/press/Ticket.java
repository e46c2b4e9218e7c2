package dev.aludel.conformance.press;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;

/** A letter to the editor; a trigger makes its key. */
@Model(table = "tickets")
public interface Ticket {

  static Ticket of(String subject) {
    return TicketEntity.create(subject);
  }

  @Id
  @ServerDefault("''")
  @FetchedValue(onUpdate = false)
  @Column(length = 60)
  String code();

  @Column(length = 50)
  String subject();
}
