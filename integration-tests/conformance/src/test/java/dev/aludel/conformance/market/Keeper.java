package dev.aludel.conformance.market;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Who keeps stalls. */
@Model(table = "keepers")
public interface Keeper {
  static Keeper of(String name, @Nullable String town) {
    return KeeperEntity.builder().name(name).town(town).build();
  }

  @Id
  Long id();

  @Column(length = 50)
  String name();

  @Nullable
  @Column(length = 50)
  String town();
}
