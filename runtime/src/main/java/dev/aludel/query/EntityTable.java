package dev.aludel.query;

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
