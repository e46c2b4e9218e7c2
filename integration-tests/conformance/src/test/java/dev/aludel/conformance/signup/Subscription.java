package dev.aludel.conformance.signup;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** An edition that a user gets. */
@Model(table = "subscriptions")
public interface Subscription {

  @Id
  Long id();

  @Column(length = 20)
  String edition();

  void edition(String edition);

  @Relationship(backPopulates = "subscriptions")
  @Nullable User user();

  void user(@Nullable User user);
}
