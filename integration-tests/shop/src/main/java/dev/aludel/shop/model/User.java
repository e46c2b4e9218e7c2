package dev.aludel.shop.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
@Model(table = "users", repr = "username")
public interface User {

  /** A user with a password hash; the names can follow. */
  static User of(String username, String email, String passwordHash) {
    return UserEntity.create(username, email, passwordHash);
  }

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String username();

  @Column(length = 100, unique = true)
  String email();

  void email(String email);

  @Column(length = 128, sensitive = true)
  String passwordHash();

  @Column(length = 50)
  @Nullable String firstName();

  void firstName(@Nullable String firstName);

  @Column(length = 50)
  @Nullable String lastName();

  void lastName(@Nullable String lastName);

  @Default(now = true)
  Instant createdAt();

  @Relationship(backPopulates = "user")
  List<Address> addresses();

  @Relationship(backPopulates = "user")
  List<Order> orders();

  @Relationship(backPopulates = "user")
  List<CartItem> cartItems();

  /** First and last name, or the user name where one of them is missing. */
  @Hybrid
  default String fullName() {
    String first = firstName();
    String last = lastName();
    return first == null || last == null ? username() : first + " " + last;
  }
}
