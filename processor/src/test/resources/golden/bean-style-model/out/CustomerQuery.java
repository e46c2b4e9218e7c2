package com.example.beans;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code customer}. Written from {@code com.example.beans.Customer}. */
@Generated("dev.aludel.processor.ModelProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class CustomerQuery extends EntityQuery<Customer, CustomerQuery> {
  CustomerQuery(EntitySelection<Customer> selection) {
    super(selection);
  }

  @Override
  protected CustomerQuery with(EntitySelection<Customer> selection) {
    return new CustomerQuery(selection);
  }
}
