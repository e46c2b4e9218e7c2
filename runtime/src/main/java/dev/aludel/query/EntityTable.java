package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Mapped;
import dev.aludel.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The metamodel of a model: its table, typed for queries. The processor writes one final subclass
 * per model ({@code Product_}) with a field for every column and relationship.
 *
 * <p>Instances are immutable and may be shared by all threads. Apart from {@link #as} and Object's
 * methods nothing here has an unprefixed name, so attributes may be called anything.
 *
 * @param <E> the model
 * @param <Q> its query
 */
public abstract non-sealed class EntityTable<E, Q extends EntityQuery<E, Q>> extends TableSource
    implements Mapped, Selectable<E> {

  // Made when first asked for; making it twice gives equal values, so a race does no harm.
  private @Nullable Clauses everything;
  private @Nullable LoadPlan declared;

  /** For generated metamodels. */
  protected EntityTable(Table table, TablePlace place) {
    super(table, place);
  }

  /** This table under another name, to be mentioned twice in one statement. */
  public abstract EntityTable<E, Q> as(String alias);

  /**
   * These rows as those of a model that extends this one, or is extended: its columns are joined if
   * they are in another table, and NULL in rows that are no such model's.
   *
   * <pre>{@code
   * session.query(PERSON).where(PERSON.as(EMPLOYEE).department.eq("Sales"))
   * }</pre>
   *
   * <p>SQLAlchemy's {@code with_polymorphic}.
   *
   * @throws dev.aludel.error.QueryException if the other model is of another hierarchy
   */
  @SuppressWarnings("unchecked") // A metamodel at another place is the same metamodel.
  public final <M extends EntityTable<?, ?>> M as(M other) {
    EntityMapper<?> own = aludelMapper();
    EntityMapper<?> wanted = Checks.present(other, "A table").aludelMapper();
    if (own.inheritance() == null || !(own.isA(wanted) || wanted.isA(own))) {
      throw new QueryException(
          ErrorCode.TABLE_IS_OF_ANOTHER_HIERARCHY, own.model(), wanted.model());
    }
    return (M) other.aludelAt(aludelSource().as(wanted).place());
  }

  @Override
  public abstract EntityMapper<?> aludelMapper();

  /** This table at that place; generated. */
  public abstract EntityTable<E, Q> aludelAt(TablePlace place);

  /** A query of this model's own kind; generated. */
  public abstract Q aludelQuery(EntitySelection<E> selection);

  /** What the filters of this model say of the rows of this table; generated. */
  public List<Condition> aludelFilters(Criteria criteria) {
    return List.of();
  }

  /** The select of all columns. */
  final Clauses aludelEverything() {
    Clauses known = everything;
    if (known == null) {
      known = Clauses.all(aludelSource());
      everything = known;
    }
    return known;
  }

  /** What the model declares to be loaded with its objects. */
  public final LoadPlan aludelDeclared() {
    LoadPlan known = declared;
    if (known == null) {
      known = LoadPlan.declared(aludelMapper());
      declared = known;
    }
    return known;
  }
}
