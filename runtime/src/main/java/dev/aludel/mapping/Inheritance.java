package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.schema.Table;
import dev.aludel.sql.Literal;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model's place in a hierarchy of models, and what it knows of those below it. Nothing is asked
 * before it is needed, so that no class initialises another.
 *
 * <p>A column that models have in common has the same number in all of them.
 */
public final class Inheritance {
  private final EntityMapper<?> mapper;
  private final DeclaredPlace declared;
  // Each is found when first asked for, and never changes: finding it twice gives equal answers, so
  // a race does no harm.
  private @Nullable EntityMapper<?> root;
  private @Nullable List<EntityMapper<?>> below;
  private @Nullable Map<String, EntityMapper<?>> byIdentity;
  private @Nullable HierarchyRows rows;
  private @Nullable List<Part> parts;
  private final Map<EntityMapper<?>, Table> unions = new ConcurrentHashMap<>();
  private final Map<EntityMapper<?>, Edge> joins = new ConcurrentHashMap<>();
  private @Nullable Table table;

  Inheritance(EntityMapper<?> mapper, DeclaredPlace declared) {
    this.mapper = mapper;
    this.declared = declared;
  }

  /**
   * What rows of a model say besides its own columns, for the objects of models below it.
   *
   * @param mapper the highest model that has it
   * @param value its number there
   */
  public record Further(EntityMapper<?> mapper, int value) {}

  /** The model that extends none. */
  public EntityMapper<?> root() {
    EntityMapper<?> known = root;
    if (known == null) {
      known = declared.parent() == null ? mapper : declared.parent().get().root();
      root = known;
    }
    return known;
  }

  /** The model that it extends; null for the root. */
  @Nullable EntityMapper<?> parent() {
    return declared.parent() == null ? null : declared.parent().get();
  }

  /**
   * A table that rows of a model are shared out to.
   *
   * @param mapper the lowest model above that is kept there, or the model itself: what it says of
   *     the table is true of these columns
   * @param columns those that the table keeps, the key's included
   */
  @SuppressWarnings("ArrayRecordComponent") // Not compared, and not changed.
  public record Part(EntityMapper<?> mapper, int[] columns) {
    /** Whether the table keeps a column. */
    public boolean keeps(int column) {
      return Arrays.binarySearch(columns, column) >= 0;
    }
  }

  /** The tables that rows of the model are shared out to, that of the root first. */
  public List<Part> parts() {
    List<Part> known = parts;
    if (known == null) {
      known = List.copyOf(partsOf(mapper));
      parts = known;
    }
    return known;
  }

  private static List<Part> partsOf(EntityMapper<?> lowest) {
    List<Part> found = new ArrayList<>();
    EntityMapper<?> kept = lowest;
    EntityMapper<?> model = lowest;
    EntityMapper<?> parent = of(model).parent();
    while (parent != null) {
      if (of(model).isJoined()) {
        found.add(0, part(kept, parent.columnCount()));
        kept = parent;
      }
      model = parent;
      parent = of(model).parent();
    }
    found.add(0, part(kept, 0));
    return found;
  }

  /** A table with the columns from a number on, and the key. */
  private static Part part(EntityMapper<?> mapper, int from) {
    BitSet columns = new BitSet();
    columns.set(from, mapper.columnCount());
    for (int key : mapper.table().primaryKey()) {
      columns.set(key);
    }
    return new Part(mapper, columns.stream().toArray());
  }

  /** Whether the model has a table of its own that is joined to its parent's. */
  public boolean isJoined() {
    return declared.kept() == DeclaredPlace.Kept.JOINED;
  }

  /**
   * Whether the model has no table, and each of those below a whole one of its own: what is read of
   * it is the union of these.
   */
  public boolean isUnion() {
    return isWhole() && declared.identity() == null;
  }

  boolean isWhole() {
    return declared.kept() == DeclaredPlace.Kept.WHOLE;
  }

  /** The columns of a model below where the union has them: under the name of this one's table. */
  public Table inUnion(EntityMapper<?> model) {
    return model == mapper
        ? mapper.table()
        : unions.computeIfAbsent(model, one -> one.table().named(mapper.table().tableName()));
  }

  /** Whether rows of the model are shared out to several tables. */
  public boolean isSpread() {
    return parts().size() > 1;
  }

  /** The table that keeps a column; of the key's the model's own. */
  public Part partOf(int column) {
    List<Part> all = parts();
    for (int i = all.size() - 1; i > 0; i--) {
      if (all.get(i).keeps(column)) {
        return all.get(i);
      }
    }
    return all.get(0);
  }

  /** The way from a row of the model to its part in a table above. */
  public Edge upTo(EntityMapper<?> part) {
    return joins.computeIfAbsent(
        part, to -> join(Edge.toOne(part.table().name(), () -> part), mapper));
  }

  /** The way from a row of the model to what it has in the table of a model below, if anything. */
  public Edge downTo(EntityMapper<?> below) {
    EntityMapper<?> holder = of(below).holder();
    return joins.computeIfAbsent(
        holder, to -> join(Edge.toOneBack(holder.table().name(), () -> holder), holder));
  }

  private Edge join(EdgeDefinition definition, EntityMapper<?> keyOf) {
    String[] key =
        Arrays.stream(keyOf.table().primaryKey())
            .mapToObj(column -> keyOf.table().column(column).name())
            .toArray(String[]::new);
    return new Edge(definition.foreignKey(key), mapper, Edge.JOIN);
  }

  /** The highest model that is kept in the same table. */
  private EntityMapper<?> holder() {
    EntityMapper<?> parent = parent();
    return parent == null || isJoined() || isWhole() ? mapper : of(parent).holder();
  }

  /** Whether this is the root. */
  public boolean isRoot() {
    return declared.parent() == null;
  }

  /** Whether the model extends another one, at any distance. */
  boolean descendsFrom(EntityMapper<?> other) {
    EntityMapper<?> parent = parent();
    return parent != null && parent.isA(other);
  }

  /** The column that says which model a row is of. */
  public int discriminator() {
    Inheritance top = of(root());
    return mapper.column(Objects.requireNonNull(top.declared.discriminator()));
  }

  /** The models below this one, those that extend others after these. */
  public List<EntityMapper<?>> below() {
    List<EntityMapper<?>> known = below;
    if (known == null) {
      Supplier<List<EntityMapper<?>>> all = of(root()).declared.hierarchy();
      List<EntityMapper<?>> found = new ArrayList<>();
      for (EntityMapper<?> each : all == null ? List.<EntityMapper<?>>of() : all.get()) {
        if (each != mapper && each.isA(mapper)) {
          found.add(each);
        }
      }
      found.sort(Comparator.comparingInt(each -> of(each).depth()));
      known = List.copyOf(found);
      below = known;
    }
    return known;
  }

  private int depth() {
    EntityMapper<?> parent = parent();
    return parent == null ? 0 : 1 + of(parent).depth();
  }

  /** What rows of this very model have in the discriminator; null for an abstract one. */
  public @Nullable String identity() {
    return declared.identity();
  }

  /** What rows of this model and of those below it have in the discriminator. */
  public List<String> identities() {
    return List.copyOf(byIdentity().keySet());
  }

  /** The same as SQL. */
  public List<SqlExpression> identityLiterals() {
    boolean isNumber = mapper.table().column(discriminator()).type().isWhole();
    List<SqlExpression> literals = new ArrayList<>();
    for (String identity : identities()) {
      literals.add(isNumber ? Literal.of(Integer.parseInt(identity)) : Literal.of(identity));
    }
    return literals;
  }

  /**
   * The model that a row is of.
   *
   * @param discriminator what the row says
   * @throws MappingException if no model of the hierarchy is meant, or one that is not below this
   */
  public EntityMapper<?> of(@Nullable Object discriminator) {
    EntityMapper<?> found =
        discriminator == null ? null : byIdentity().get(String.valueOf(discriminator));
    if (found == null) {
      throw unknown(discriminator);
    }
    return found;
  }

  private MappingException unknown(@Nullable Object discriminator) {
    String attribute = isWhole() ? "a model" : mapper.attributeName(discriminator());
    return discriminator == null
        ? new MappingException(ErrorCode.ROW_IS_OF_NO_MODEL, mapper.model(), attribute)
        : new MappingException(
            ErrorCode.ROW_IS_OF_UNKNOWN_MODEL,
            mapper.model(),
            attribute,
            discriminator,
            String.join(", ", identities()));
  }

  /** The models that have rows, by what these have in the discriminator. */
  public Map<String, EntityMapper<?>> models() {
    return byIdentity();
  }

  private Map<String, EntityMapper<?>> byIdentity() {
    Map<String, EntityMapper<?>> known = byIdentity;
    if (known == null) {
      Map<String, EntityMapper<?>> found = new LinkedHashMap<>();
      add(mapper, found);
      for (EntityMapper<?> each : below()) {
        add(each, found);
      }
      known = Collections.unmodifiableMap(found);
      byIdentity = known;
    }
    return known;
  }

  private static void add(EntityMapper<?> mapper, Map<String, EntityMapper<?>> known) {
    String identity = of(mapper).declared.identity();
    if (identity != null) {
      known.put(identity, mapper);
    }
  }

  /** What rows say for the objects of models below, in order; without what is deferred. */
  public List<Further> further() {
    return rows().further();
  }

  /**
   * Where the values of a model's objects are in rows of this one: at these places of its own
   * values, or behind them in {@link #further}; -1 for what rows do not say.
   */
  public int[] places(EntityMapper<?> other) {
    return rows().places(other);
  }

  /**
   * What SQL text calls the values of rows, in the order of {@link #places}: the model's own by
   * their columns, those of models below with the table in front.
   */
  public List<String> names() {
    return rows().names();
  }

  private HierarchyRows rows() {
    HierarchyRows known = rows;
    if (known == null) {
      known = new HierarchyRows(mapper, this);
      rows = known;
    }
    return known;
  }

  /**
   * All tables of the hierarchy as one, for who orders what is written: with the columns and
   * references of all models. Only those columns that all have must have a value.
   */
  Table table() {
    if (isWhole()) {
      return mapper.table();
    }
    Table known = table;
    if (known == null) {
      known = root() == mapper ? with(mapper.table(), each -> true) : of(root()).table();
      table = known;
    }
    return known;
  }

  /** The tables of the hierarchy as the database has them, that of the root first. */
  public List<Table> tables() {
    if (isWhole()) {
      return isUnion() ? List.of() : List.of(mapper.table());
    }
    if (root() != mapper) {
      return of(root()).tables();
    }
    List<Table> all = new ArrayList<>(List.of(of(mapper).shared()));
    for (EntityMapper<?> each : below()) {
      if (of(each).isJoined()) {
        EntityMapper<?> parent = Objects.requireNonNull(of(each).parent());
        Table above = of(parent).holder().table();
        all.add(of(each).shared().below(above, parent.columnCount()));
      }
    }
    return all;
  }

  /** The model's table with what models below keep there, too. */
  private Table shared() {
    return with(mapper.table(), each -> of(each).holder() == mapper);
  }

  private Table with(Table narrow, Predicate<EntityMapper<?>> chosen) {
    Table wide = narrow;
    for (EntityMapper<?> each : below()) {
      wide = chosen.test(each) ? wide.widened(each.table()) : wide;
    }
    return wide;
  }

  static Inheritance of(EntityMapper<?> mapper) {
    return Objects.requireNonNull(mapper.place());
  }
}
