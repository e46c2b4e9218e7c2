package dev.aludel.conformance.views;

import static dev.aludel.conformance.views.Customer_.CUSTOMER;
import static dev.aludel.conformance.views.Purchase_.PURCHASE;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.query.View;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a customer spent; a row of a view. */
@Model(table = "spending", view = true)
public interface Spending {
  /** The view. */
  View VIEW =
      View.of(
          "spending",
          select(CUSTOMER.id.as("customer_id"), sum(PURCHASE.price).as("total"))
              .from(CUSTOMER)
              .join(CUSTOMER.purchases)
              .groupBy(CUSTOMER.id));

  @Id(generation = Generation.ASSIGNED)
  long customerId();

  @Relationship(foreignKey = "customer_id", viewOnly = true)
  Customer customer();

  @Nullable
  @Column(precision = 10, scale = 2)
  BigDecimal total();
}
