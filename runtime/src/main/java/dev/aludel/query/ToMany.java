package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import java.util.function.Supplier;

/**
 * A relationship to any number of objects, as a field of a metamodel: {@code PRODUCT.orderItems}.
 *
 * @param <E> the model that has the relationship
 * @param <T> the model it leads to
 * @param <M> the metamodel of {@code T}
 */
public final class ToMany<E, T, M extends EntityTable<T, ?>> extends Relation<E, T, M> {
  private ToMany(EntityTable<E, ?> owner, String name, Supplier<M> target) {
    super(owner, name, target);
  }

  /** The relationship {@code name} of {@code owner}; generated. */
  public static <E, T, M extends EntityTable<T, ?>> ToMany<E, T, M> of(
      EntityTable<E, ?> owner, String name, Supplier<M> target) {
    return new ToMany<>(owner, name, target);
  }

  /**
   * The same to targets of a model below only: joins and conditions meet no others. What is loaded
   * with {@code load} is whole all the same, else a list would lack what the database has; targets
   * of other models stay. SQLAlchemy's {@code of_type}.
   *
   * <pre>{@code
   * session.query(COMPANY).where(COMPANY.staff.ofType(ENGINEER).any(ENGINEER.language.eq("Java")))
   * }</pre>
   *
   * @throws dev.aludel.error.QueryException if the model does not extend the target
   */
  public <S extends T, N extends EntityTable<S, ?>> ToMany<E, S, N> ofType(N below) {
    N checked = requireBelow(below);
    return new ToMany<>(owner(), name(), () -> checked);
  }

  /** The related objects as a subquery: to be counted, summed up, asked for a condition. */
  public RelatedRows<T, M> rows() {
    return RelatedRows.of(this);
  }

  /** Has this object in it. */
  public Condition contains(T target) {
    return OwnedTargets.is(this, Checks.operand(target, "contains"));
  }

  /**
   * The other side of a one-to-many relationship: the one object that has another in its list. A
   * many-to-many relationship has no such side; declare it with {@code backPopulates}. Neither has
   * one with a condition of its own ({@code on}).
   */
  public Inverse<T, E> inverse() {
    Edge edge = edge();
    if (edge.kind() == EdgeKind.MANY_TO_MANY) {
      throw new QueryException(ErrorCode.INVERSE_IS_A_LIST, this);
    }
    if (!edge.on().isEmpty()) {
      throw new QueryException(ErrorCode.INVERSE_HAS_A_CONDITION, this);
    }
    return new Inverse<>(edge);
  }
}
