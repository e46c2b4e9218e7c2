package dev.aludel.beans;

import static dev.aludel.beans.model.Customer_.CUSTOMER;

import dev.aludel.Database;
import dev.aludel.beans.model.BeanModelsSchema;
import dev.aludel.beans.model.Customer;
import dev.aludel.beans.model.CustomerEntity;
import dev.aludel.beans.model.Preferences;
import dev.aludel.beans.model.PurchaseEntity;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop with one customer, who bought a lamp. */
abstract class BeansTest {
  /** The SQL that was sent. */
  final List<String> sent = new ArrayList<>();

  /** The shop. */
  Database database;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  BeansTest() {}

  @BeforeEach
  void open() {
    database =
        Database.builder().url("jdbc:h2:mem:").listener(event -> sent.add(event.sql())).connect();
    database.create(BeanModelsSchema.SCHEMA);
    Customer ada =
        CustomerEntity.builder()
            .name("Ada")
            .email("ada@example.org")
            .preferences(new Preferences("dark", List.of(1, 2)))
            .build();
    database.transaction(
        session -> session.addAll(List.of(ada, PurchaseEntity.create("Lamp", ada))));
    sent.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** The customer. */
  static Customer ada(Session session) {
    return session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one();
  }
}
