package dev.aludel.query;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An association proxy of a to-many relationship in queries: {@code STUDENT.courses()}. Its
 * conditions are asked in a subquery, EXISTS; SQLAlchemy's {@code any} and {@code contains}.
 *
 * @param <X> what the attribute is in queries: a column, or the metamodel of a model
 * @param <T> its values
 */
public final class Association<X, T> {
  private final Function<Function<? super X, Condition>, Condition> any;
  private final Function<@Nullable T, Condition> contains;

  private Association(
      Function<Function<? super X, Condition>, Condition> any,
      Function<@Nullable T, Condition> contains) {
    this.any = any;
    this.contains = contains;
  }

  /**
   * An attribute of the objects between; generated.
   *
   * @param attribute finds it in their metamodel
   * @param equal compares it with a value
   */
  public static <M extends EntityTable<?, ?>, X, T> Association<X, T> of(
      ToMany<?, ?, M> through,
      Function<? super M, ? extends X> attribute,
      BiFunction<? super M, @Nullable T, Condition> equal) {
    return new Association<>(
        condition -> exists(through, between -> condition.apply(attribute.apply(between))),
        value -> exists(through, between -> equal.apply(between, value)));
  }

  /** Some value fulfils this: {@code USER.keywordNames().any(name -> name.startsWith("a"))}. */
  public Condition any(Function<? super X, Condition> condition) {
    return any.apply(Checks.present(condition, "A condition"));
  }

  /** This value is among them; where it is null: there is one that has no value. */
  public Condition contains(@Nullable T value) {
    return contains.apply(value);
  }

  private static <M extends EntityTable<?, ?>> Condition exists(
      ToMany<?, ?, M> through, Function<? super M, Condition> condition) {
    M between =
        OwnedTargets.areNamedAsOwner(through) ? RelatedRows.apart(through) : through.target();
    return OwnedTargets.any(through, between, condition.apply(between));
  }
}
