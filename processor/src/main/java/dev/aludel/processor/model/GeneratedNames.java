package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Locale;

/**
 * What the classes that are generated for a model are called; the model's name decides all. A
 * nested model {@code Shop.Product} has {@code Shop_ProductEntity}.
 *
 * @param model the model itself
 * @param entity {@code ProductEntity}
 * @param mapper {@code ProductMapper}
 * @param metamodel {@code Product_}
 * @param query {@code ProductQuery}
 * @param key {@code ProductKey}, where the key is composite
 * @param constant {@code PRODUCT}, the metamodel's constant
 */
public record GeneratedNames(
    ClassName model,
    ClassName entity,
    ClassName mapper,
    ClassName metamodel,
    ClassName query,
    ClassName key,
    String constant) {

  /** The constant of each metamodel that holds the table's definition. */
  public static final String TABLE = "TABLE";

  /** The names for a model. */
  public static GeneratedNames of(ClassName model) {
    return new GeneratedNames(
        model,
        beside(model, "Entity"),
        beside(model, "Mapper"),
        beside(model, "_"),
        beside(model, "Query"),
        beside(model, "Key"),
        constantFor(model));
  }

  /** The class next to a type whose name is the type's with a suffix. */
  public static ClassName beside(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }

  private static String constantFor(ClassName model) {
    String constant = SnakeCase.of(model.simpleName()).toUpperCase(Locale.ROOT);
    return constant.equals(TABLE) ? "THE_TABLE" : constant;
  }
}
