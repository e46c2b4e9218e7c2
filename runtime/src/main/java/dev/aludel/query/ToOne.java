package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to at most one object, as a field of a metamodel: {@code PRODUCT.category}.
 *
 * @param <E> the model that has the relationship
 * @param <T> the model it leads to
 * @param <M> the metamodel of {@code T}
 */
public final class ToOne<E, T, M extends EntityTable<T, ?>> extends Relation<E, T, M> {
  private ToOne(EntityTable<E, ?> owner, String name, Supplier<M> target) {
    super(owner, name, target);
  }

  /** The relationship {@code name} of {@code owner}; generated. */
  public static <E, T, M extends EntityTable<T, ?>> ToOne<E, T, M> of(
      EntityTable<E, ?> owner, String name, Supplier<M> target) {
    return new ToOne<>(owner, name, target);
  }

  /**
   * The same to targets of a model below only: joins and conditions meet no others. What is loaded
   * with {@code load} is whole all the same, else a list would lack what the database has; targets
   * of other models stay. SQLAlchemy's {@code of_type}.
   *
   * <pre>{@code
   * session.query(LETTER).where(LETTER.person.ofType(EMPLOYEE).has(EMPLOYEE.department.eq("Docks")))
   * }</pre>
   *
   * @throws dev.aludel.error.QueryException if the model does not extend the target
   */
  public <S extends T, N extends EntityTable<S, ?>> ToOne<E, S, N> ofType(N below) {
    N checked = requireBelow(below);
    return new ToOne<>(owner(), name(), () -> checked);
  }

  /** Related to some object for which all of these are true: the same as {@link #any}. */
  public Condition has(Condition... conditions) {
    return any(conditions);
  }

  /**
   * Related to this object; where it is null, to none. Compares the foreign key, without a join.
   */
  public Condition is(@Nullable T target) {
    return OwnedTargets.is(this, target);
  }

  /**
   * The target, joined by every statement that mentions it: what {@code PRODUCT.category()}
   * answers. Two mentions are one join. Where some row has no target it is a LEFT JOIN, whose
   * columns are then NULL, else an inner one. The target's key is read from the foreign key,
   * without a join.
   */
  @SuppressWarnings("unchecked") // A metamodel's aludelAt answers its own class.
  public M path() {
    TablePlace place = TablePlace.after(new Step(owner().aludelSource(), edge()));
    EntityMapper<?> declared = edge().target();
    EntityMapper<?> meant = target().aludelMapper();
    return (M)
        target()
            .aludelAt(
                meant == declared ? place : new Source(declared.table(), place).as(meant).place());
  }
}
