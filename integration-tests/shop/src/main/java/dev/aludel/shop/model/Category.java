package dev.aludel.shop.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shelf of the shop; shelves stand in a tree. */
@Model(table = "categories", repr = "name")
public interface Category {

  /** A category at the root of the tree. */
  static Category of(String name) {
    return CategoryEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String name();

  @Column(type = ColumnType.TEXT)
  @Nullable String description();

  void description(@Nullable String description);

  @Relationship(backPopulates = "children")
  @Nullable Category parent();

  void parent(@Nullable Category parent);

  @Relationship(backPopulates = "parent")
  List<Category> children();

  @Relationship(backPopulates = "category")
  List<Product> products();
}
