package dev.aludel.conformance.account;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Owns what goes with it: a list, and one of a kind. */
@Model(table = "accounts")
public interface Account {

  static Account of(String code) {
    return AccountEntity.create(code);
  }

  @Id
  Long id();

  @Column(unique = true)
  String code();

  void code(String code);

  @Relationship(
      backPopulates = "account",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  List<Gadget> gadgets();

  @Relationship(
      backPopulates = "account",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  @Nullable Preference preference();

  void preference(@Nullable Preference preference);
}
