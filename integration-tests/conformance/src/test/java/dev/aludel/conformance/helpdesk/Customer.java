package dev.aludel.conformance.helpdesk;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.query.DynamicCollection;
import java.util.List;

/** Asks for help. */
@Model
public interface Customer extends Owned, Removable {

  static Customer of(long tenant, String name) {
    return CustomerEntity.create(name, tenant);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "customer", orderBy = "id")
  List<Ticket> tickets();

  /** The same, as queries. */
  @Relationship(foreignKey = "customer_id", viewOnly = true)
  DynamicCollection<Ticket> history();
}
