package dev.aludel.shop;

import dev.aludel.Database;
import dev.aludel.shop.model.Address;
import dev.aludel.shop.model.AddressEntity;
import dev.aludel.shop.model.User;
import io.trino.tpch.Customer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Customers become users, each with the address that orders are sent to. */
final class ImportUsers {
  private static final int BATCH = 500;

  private final Database database;
  private final TpchRows data;
  private final PrintWriter out;
  private final List<String> nations;

  ImportUsers(Database database, TpchRows data, PrintWriter out) {
    this.database = database;
    this.data = data;
    this.out = out;
    this.nations = data.nations();
  }

  void run(ImportedKeys keys) {
    try (Progress progress = new Progress(out, "users with addresses", data.customerCount())) {
      Batches<Customer> batches = new Batches<>(data.customers(), BATCH);
      while (batches.hasNext()) {
        List<Customer> batch = batches.next();
        List<Address> addresses = save(batch);
        for (int i = 0; i < batch.size(); i++) {
          long number = batch.get(i).getCustomerKey();
          keys.users().put(number, addresses.get(i).user().id());
          keys.addresses().put(number, addresses.get(i).id());
        }
        progress.step(batch.size());
      }
    }
  }

  /** One transaction. Adding a user adds the address: relationships cascade. */
  private List<Address> save(List<Customer> batch) {
    return database.call(
        session -> {
          List<Address> addresses = batch.stream().map(this::address).toList();
          addresses.forEach(address -> session.add(address.user()));
          return addresses;
        });
  }

  /** TPC-H knows streets and nations; phone numbers serve as the names of what lies between. */
  private Address address(Customer customer) {
    String phone = customer.getPhone();
    return AddressEntity.builder()
        .user(user(customer))
        .street(customer.getAddress().strip())
        .city("Area " + phone.substring(3, 6))
        .state("Region " + phone.substring(0, 2))
        .zipCode(String.format(Locale.ROOT, "%05d", customer.getCustomerKey()))
        .country(nations.get(Math.toIntExact(customer.getNationKey())))
        .isDefault(true)
        .build();
  }

  private static User user(Customer customer) {
    String name = customer.getName();
    String email = name.replace('#', '.').toLowerCase(Locale.ROOT) + "@example.com";
    return User.of(name, email, "no login");
  }
}
