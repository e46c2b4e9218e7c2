package dev.aludel.conformance.account;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Exactly one account has it, and an account has at most one. */
@Model(table = "preferences")
public interface Preference {

  static Preference of(String theme) {
    return PreferenceEntity.builder().theme(theme).build();
  }

  @Id
  Long id();

  String theme();

  @Relationship(backPopulates = "preference")
  @Column(unique = true)
  Account account();

  void account(Account account);
}
