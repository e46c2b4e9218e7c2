package dev.aludel.conformance.helpdesk;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody needs help with. */
@Model
public interface Ticket extends Owned, Removable {

  static Ticket of(Customer customer, String title) {
    return TicketEntity.create(title, customer, customer.tenant());
  }

  @Id
  Long id();

  String title();

  void title(String title);

  @Relationship(backPopulates = "tickets")
  Customer customer();

  @Relationship
  @Nullable Customer reviewer();

  void reviewer(@Nullable Customer reviewer);

  @Relationship(secondary = @Secondary(table = "ticket_topics"), orderBy = "name")
  List<Topic> topics();
}
