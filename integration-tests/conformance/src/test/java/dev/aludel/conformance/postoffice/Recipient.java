package dev.aludel.conformance.postoffice;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.query.Assignments;
import org.jspecify.annotations.Nullable;

/** Somebody who gets parcels. */
@Model(table = "recipients")
public interface Recipient extends Reachable {
  static Recipient of(String firstName, String lastName) {
    return RecipientEntity.create(firstName, lastName);
  }

  @Id
  Long id();

  @Column(length = 40)
  String firstName();

  void firstName(String name);

  @Column(length = 40)
  String lastName();

  void lastName(String name);

  @Column(length = 40)
  @Nullable String nickname();

  void nickname(@Nullable String name);

  @Hybrid
  default String fullName() {
    return firstName() + " " + lastName();
  }

  @Hybrid
  default void fullName(String name) {
    int space = name.indexOf(" ");
    firstName(name.substring(0, space));
    lastName(name.substring(space + 1));
  }

  /** In SQL, both are read before either is set; in Java one is kept. */
  @Hybrid
  default void swapNames() {
    String first = firstName();
    this.firstName(lastName());
    this.lastName(first);
  }

  @Hybrid
  default void callBy(@Nullable String name, boolean loud) {
    if (name == null) {
      nickname(null);
      return;
    }
    nickname(loud ? name.toUpperCase(java.util.Locale.ROOT) : name);
    fullName(name + " " + lastName());
  }

  @Hybrid
  default void shout() {
    nickname(fullName().toUpperCase(java.util.Locale.ROOT));
    nickname(nickname() + "!");
  }

  @Hybrid(expression = "reversed")
  default void reverse() {
    firstName(new StringBuilder(firstName()).reverse().toString());
  }

  static Assignments reversed(Recipient_ recipient) {
    return Assignments.of(
        recipient.firstName,
        dev.aludel.query.Functions.textFunction("reverse", recipient.firstName)
            .onDialect("h2", recipient.firstName.lower()));
  }
}
