package dev.aludel.conformance.warehouse;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Known by its number outside of this database. */
@Model(table = "items")
public interface Item {

  static Item of(String sku, int stock) {
    return ItemEntity.create(sku, stock);
  }

  @Id
  Long id();

  @Column(length = 8, unique = true)
  String sku();

  int stock();

  void stock(int stock);

  @Column(precision = 10, scale = 2)
  @Nullable BigDecimal price();

  void price(@Nullable BigDecimal price);

  @Column(length = 20)
  @Default("new")
  String remark();

  void remark(String remark);

  @Version
  int version();
}
