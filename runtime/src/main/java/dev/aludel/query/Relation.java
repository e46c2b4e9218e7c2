package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Lazy;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as a field of a metamodel. Its target stays behind a supplier, so that making one
 * metamodel initialises no other.
 *
 * @param <E> the model that has the relationship
 * @param <T> the model it leads to
 * @param <M> the metamodel of {@code T}
 */
public abstract sealed class Relation<E, T, M extends EntityTable<T, ?>> implements Attribute
    permits ToMany, ToOne {
  private final EntityTable<E, ?> owner;
  private final String name;
  private final Supplier<M> target;

  Relation(EntityTable<E, ?> owner, String name, Supplier<M> target) {
    this.owner = Objects.requireNonNull(owner);
    this.name = Objects.requireNonNull(name);
    this.target = Objects.requireNonNull(target);
  }

  /** The name of the attribute. */
  public final String name() {
    return name;
  }

  /** The table that has the relationship. */
  public final EntityTable<E, ?> owner() {
    return owner;
  }

  /** The metamodel it leads to, under its own name. */
  public final M target() {
    return target.get();
  }

  final <N extends EntityTable<?, ?>> N requireBelow(N below) {
    EntityMapper<?> wanted = Checks.present(below, "A table").aludelMapper();
    if (!wanted.isA(edge().target())) {
      throw new QueryException(
          ErrorCode.TABLE_IS_OF_ANOTHER_HIERARCHY, edge().target().model(), wanted.model());
    }
    return below;
  }

  /** How it is mapped. */
  public final Edge edge() {
    return owner.aludelMapper().edge(name);
  }

  /**
   * Related to some object for which all of these are true: {@code AUTHOR.posts.any(POST.title
   * .eq("a"))}. Sends EXISTS. SQLAlchemy's {@code any} and {@code has}.
   *
   * @throws QueryException if there are conditions, and what they name could be the owner, too
   */
  public final Condition any(Condition... conditions) {
    return OwnedTargets.any(this, conditions);
  }

  /**
   * The same where the target goes by another name in the conditions, as it must in a relationship
   * of a model to itself: {@code NODE.children.any(child, child.name.eq("leaf"))}.
   */
  public final Condition any(M alias, Condition... conditions) {
    return OwnedTargets.any(this, alias, conditions);
  }

  /** Of targets: that they are this owner's. SQLAlchemy's {@code with_parent}. */
  public final Condition withParent(E owner) {
    return OwnedTargets.of(edge(), target().aludelSource(), Checks.operand(owner, "withParent"));
  }

  /** Loads it when it is first read, whatever was declared. */
  public final RelationLoad select() {
    return RelationLoad.of(this, Lazy.SELECT);
  }

  /**
   * Loads it in the query's own statement, by a LEFT JOIN, or an INNER JOIN where every owner has a
   * target. Of several lists beside each other one is joined and the others are loaded by {@link
   * #selectIn}.
   */
  public final RelationLoad joined() {
    return RelationLoad.of(this, Lazy.JOINED);
  }

  /**
   * Loads it in a second statement that has the query as a subquery; by their keys if that might
   * have other rows, because they are locked, or a part in an order that does not tell which.
   */
  public final RelationLoad subquery() {
    return RelationLoad.of(this, Lazy.SUBQUERY);
  }

  /** Loads it in a second statement that names the owners' keys, 500 at a time. */
  public final RelationLoad selectIn() {
    return RelationLoad.of(this, Lazy.SELECT_IN);
  }

  /**
   * Loads it right after the query, as reading it would: the same as {@link #selectIn} here, since
   * reading loads it for all objects of a result. (SQLAlchemy sends one statement for each.)
   */
  public final RelationLoad immediate() {
    return RelationLoad.of(this, Lazy.IMMEDIATE);
  }

  /** Makes it an error to read it. */
  public final RelationLoad raise() {
    return RelationLoad.of(this, Lazy.RAISE);
  }

  /** Makes it an error to read it where that needs a statement; a known target is answered. */
  public final RelationLoad raiseOnSql() {
    return RelationLoad.of(this, Lazy.RAISE_ON_SQL);
  }

  /** Never loads it: it reads as empty. */
  public final RelationLoad noLoad() {
    return RelationLoad.of(this, Lazy.NO_LOAD);
  }

  /**
   * Fills it of the rows of a query that joins it explicitly: with what its conditions let through.
   * SQLAlchemy's {@code contains_eager}.
   */
  public final RelationLoad containsEager() {
    return RelationLoad.contained(this, target());
  }

  /** The same where the target is joined under an alias. */
  public final RelationLoad containsEager(M alias) {
    return RelationLoad.contained(this, alias);
  }

  @Override
  public final int indexIn(EntityMapper<?> mapper) {
    return mapper.isA(edge().owner())
        ? edge().in(mapper).attribute()
        : Checks.ownAttribute(owner.aludelTable(), mapper, this, edge().attribute());
  }

  @Override
  public final @Nullable Object fromDatabase(@Nullable Object databaseValue) {
    return databaseValue;
  }

  @Override
  public final String toString() {
    return owner + "." + name;
  }
}
