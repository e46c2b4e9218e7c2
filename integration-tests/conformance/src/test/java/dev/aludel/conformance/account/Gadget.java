package dev.aludel.conformance.account;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** May be without an account, but not after it had one. */
@Model(table = "gadgets")
public interface Gadget {

  static Gadget of(String name) {
    return GadgetEntity.create(name);
  }

  @Id
  Long id();

  @Column(unique = true)
  String name();

  @Relationship(backPopulates = "gadgets")
  @Nullable Account account();

  void account(@Nullable Account account);
}
