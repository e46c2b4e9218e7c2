package dev.aludel.processor;

import java.util.List;
import javax.tools.JavaFileObject;

/** A small shop: mixins, both styles, all kinds of relationships, a cycle of models. */
final class ShopSources {
  private ShopSources() {}

  static final JavaFileObject PRODUCT =
      Snippets.file(
          """
          @Model(table = "products")
          @Check(name = "check_positive_price", value = "price > 0")
          @Index(columns = {"category_id", "price"})
          public interface Product extends Timestamped, SoftDeletable {
            static Product of(String name, BigDecimal price) {
              return ProductEntity.create(name, price);
            }
            @Id Long id();
            @Column(length = 100, unique = true) String name(); void name(String name);
            @Nullable @Column(type = ColumnType.TEXT) String description();
            @Column(precision = 10, scale = 2) BigDecimal price(); void price(BigDecimal price);
            @Default("0") int stock(); void stock(int stock);
            @Relationship(backPopulates = "products") @Nullable Category category();
            void category(@Nullable Category category);
          }
          """);

  static final JavaFileObject CATEGORY =
      Snippets.file(
          """
          @Model(table = "categories")
          public abstract class Category {
            Category() {}
            @SuppressWarnings("this-escape") public Category(String name) { setName(name); }
            @Id public abstract Long getId();
            public abstract String getName();
            protected abstract void setName(String name);
            @Relationship(backPopulates = "category") public abstract List<Product> getProducts();
            @Relationship(backPopulates = "children")
            public abstract Optional<Category> getParent();
            @Relationship(backPopulates = "parent") public abstract List<Category> getChildren();
          }
          """);

  static final JavaFileObject TIMESTAMPED =
      Snippets.file(
          """
          @Mixin public interface Timestamped {
            @Default(now = true) Instant createdAt();
            @Default(now = true) @OnUpdate(now = true) Instant updatedAt();
          }
          """);

  static final JavaFileObject SOFT_DELETABLE =
      Snippets.file(
          """
          @Mixin public interface SoftDeletable {
            @Nullable Instant deletedAt(); void deletedAt(@Nullable Instant at);
          }
          """);

  static final JavaFileObject STUDENT =
      Snippets.file(
          """
          @Model(table = "students") public interface Student {
            @Id Long id();
            @Relationship(backPopulates = "students", secondary = @Secondary(table = "enrollments"))
            List<Course> courses();
          }
          """);

  static final JavaFileObject COURSE =
      Snippets.file(
          """
          @Model(table = "courses") public interface Course {
            @Id @Column(length = 10) String code();
            @Relationship(backPopulates = "courses") List<Student> students();
            @Relationship List<Grade> grades();
          }
          """);

  static final JavaFileObject GRADE =
      Snippets.file(
          """
          @Model(table = "grades") public interface Grade {
            @Id @Relationship Student student();
            @Id @Relationship Course course();
            int points();
          }
          """);

  static final JavaFileObject SHOP = Snippets.file("@Schema public interface Shop {}");

  static final List<JavaFileObject> ALL =
      List.of(PRODUCT, CATEGORY, TIMESTAMPED, SOFT_DELETABLE, STUDENT, COURSE, GRADE, SHOP);
}
