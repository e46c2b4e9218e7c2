package dev.aludel.conformance.billing;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import dev.aludel.query.DynamicCollection;
import java.util.List;

/** A customer with views of some of the rows. */
@Model(table = "customers")
public interface Customer {

  static Customer of(String name) {
    return CustomerEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "customer", cascade = Cascade.ALL)
  List<Address> addresses();

  /** Those that bills go to now. The columns have names that a query must qualify. */
  @Relationship(
      foreignKey = "customer_id",
      on = "kind = 'BILLING' and not (\"order\" < 0 or name is null)",
      orderBy = "order desc",
      viewOnly = true)
  List<Address> billing();

  /** The others, as queries. */
  @Relationship(foreignKey = "customer_id", on = "kind <> 'BILLING'", viewOnly = true)
  DynamicCollection<Address> others();

  /** Those that count; the pairs are written by statements. */
  @Relationship(
      secondary =
          @Secondary(
              table = "customer_labels",
              columns = "customer_id",
              targetColumns = "label_id"),
      on = "weight > 10",
      viewOnly = true)
  List<Label> heavyLabels();
}
