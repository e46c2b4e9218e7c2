package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Inheritance;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TableReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table at a place: what a statement's FROM lists once, however often it is mentioned. Equal by
 * the table's name and the place.
 *
 * @param model the metamodel that stands there, if one was named
 */
record Source(Table table, TablePlace place, @Nullable EntityTable<?, ?> model) {

  /** A table that is listed because something leads to it. */
  Source(Table table, TablePlace place) {
    this(table, place, null);
  }

  /** The table of a model under its own name. */
  static Source own(EntityMapper<?> mapper) {
    return mapper.metamodel() instanceof EntityTable<?, ?> model
        ? model.aludelSource()
        : new Source(mapper.table(), TablePlace.own());
  }

  /**
   * The same rows as those of another model of the hierarchy: at the same place if that one's table
   * is this, else where that one is joined.
   */
  Source as(EntityMapper<?> other) {
    Inheritance own = requireMapper().inheritance();
    if (own == null || own.isUnion()) {
      // The columns have the same names in both.
      TableName name = table.tableName();
      Table renamed = own == null ? other.table().named(name) : own.inUnion(other);
      return new Source(renamed, place.of(name), metamodel(other));
    }
    if (other.table().tableName().equals(table.tableName())) {
      return new Source(other.table(), place, metamodel(other));
    }
    Edge edge = requireMapper().isA(other) ? own.upTo(other) : own.downTo(other);
    return new Source(other.table(), TablePlace.after(new Step(this, edge)), metamodel(other));
  }

  private EntityMapper<?> requireMapper() {
    return Objects.requireNonNull(mapper());
  }

  private static @Nullable EntityTable<?, ?> metamodel(EntityMapper<?> mapper) {
    return mapper.metamodel() instanceof EntityTable<?, ?> known ? known : null;
  }

  /** The same rows where what they say of a model below is kept. */
  Source of(Inheritance.Further further) {
    if (requireMapper().isUnion()) {
      return as(further.mapper());
    }
    Inheritance place = Objects.requireNonNull(further.mapper().inheritance());
    boolean isColumn = further.value() < further.mapper().columnCount();
    return as(isColumn ? place.partOf(further.value()).mapper() : further.mapper());
  }

  /** Where a value is kept: in another table, if the model's rows are shared out to several. */
  Source keeping(int value) {
    EntityMapper<?> mapper = mapper();
    Inheritance inheritance = mapper == null ? null : mapper.inheritance();
    if (inheritance == null
        || value >= Objects.requireNonNull(mapper).columnCount()
        || !inheritance.isSpread()) {
      return this;
    }
    EntityMapper<?> part = inheritance.partOf(value).mapper();
    if (part.table().tableName().equals(table.tableName())) {
      return this;
    }
    Step step = place.step();
    boolean cameDown = step != null && step.edge().isJoin() && !step.edge().owner().isA(mapper);
    return cameDown ? requireStep().owner().keeping(value) : as(part);
  }

  /**
   * The other tables of these rows that keep what conditions ask for.
   *
   * @param named what conditions call this table
   */
  List<Source> parts(Source named, List<Node> conditions) {
    if (!isSpread() || conditions.isEmpty()) {
      return List.of();
    }
    Set<Source> parts = new LinkedHashSet<>();
    conditions.forEach(condition -> addParts(named, condition, parts));
    return List.copyOf(parts);
  }

  private void addParts(Source named, Node node, Set<Source> parts) {
    if (node instanceof Node.ColumnNode column && column.source().equals(named)) {
      Source part = keeping(column.index());
      if (!part.equals(this)) {
        parts.add(part);
      }
    }
    Source within = node instanceof PlacedNode placed ? placed.named() : named;
    node.children().forEach(child -> addParts(within, child, parts));
  }

  /** Whether rows of a listed table are named here as those of a model below that has a column. */
  boolean isLackedBy(List<Source> listed, int column) {
    int at = place.step() == null && model != null ? listed.indexOf(this) : -1;
    EntityMapper<?> rows = at < 0 ? null : listed.get(at).mapper();
    return rows != null
        && rows.inheritance() != null
        && column >= rows.columnCount()
        && !rows.isA(requireMapper());
  }

  /** Whether columns are kept in other tables, too. */
  boolean isSpread() {
    EntityMapper<?> mapper = mapper();
    return mapper != null && mapper.inheritance() != null && mapper.inheritance().isSpread();
  }

  /** Whether a value of this is that one of another: models that share a table number their own. */
  boolean isSameAt(int value, Source other, int there) {
    return value == there && equals(other) && hasSame(value, other.table);
  }

  private boolean hasSame(int value, Table other) {
    if (table.isProperty(value) || other.isProperty(value)) {
      return value < other.valueCount()
          && table.isProperty(value)
          && other.isProperty(value)
          && table.property(value).equals(other.property(value));
    }
    return table.column(value).name().equals(other.column(value).name());
  }

  /** The rows of the table that are the model's, where it shares the table with others. */
  List<Node> ofModel() {
    EntityMapper<?> mapper = mapper();
    Inheritance inheritance = mapper == null ? null : mapper.inheritance();
    if (inheritance == null
        || inheritance.isRoot()
        || inheritance.isJoined()
        || inheritance.isUnion()) {
      return List.of();
    }
    List<Node> operands = new ArrayList<>();
    operands.add(new Node.OwnColumnNode(this, inheritance.discriminator()));
    for (SqlExpression identity : inheritance.identityLiterals()) {
      operands.add(new Node.ConstantNode(identity));
    }
    return List.of(new Node.Composite(new Operation.Among(false), operands));
  }

  /** The model that its rows are of; null for tables that nobody named, and other rows. */
  @Nullable EntityMapper<?> mapper() {
    Step step = place.step();
    if (model != null || step == null) {
      return model == null ? null : model.aludelMapper();
    }
    return step.manner().part() == Step.Part.LINK ? null : step.edge().target();
  }

  /** What SQL calls it if nobody else in the statement is called so. */
  Identifier preferredName() {
    return place.alias().orElse(table.reference().name());
  }

  /** The last step of the path to this table. */
  Step requireStep() {
    return Objects.requireNonNull(place.step());
  }

  /** What a person would call it, outside of a statement. */
  Identifier title() {
    return place.step() == null ? preferredName() : Identifier.of(place.toString());
  }

  /** As an item of FROM. */
  TableReference as(Identifier name) {
    TableReference own = table.reference();
    boolean isOwn = name.equals(own.name()) && place.alias().isEmpty();
    return isOwn ? own : new TableReference(own.schema(), own.name(), name);
  }

  /** As an item of FROM, whatever its rows are made of. */
  FromItem item(Scope scope) {
    Identifier name = scope.nameOf(this);
    if (model != null && model.aludelMapper().isUnion()) {
      return new UnionRows(model.aludelMapper()).item(name, scope);
    }
    Derivation derivation = place.derivation();
    return derivation == null ? as(name) : derivation.item(name, columnNames(), scope);
  }

  private List<Identifier> columnNames() {
    return table.columns().stream().map(Column::identifier).toList();
  }

  /** The table from which the path to this one starts; this one if there is no path. */
  Source root() {
    Step step = place.step();
    return step == null ? this : step.owner().root();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Source that
        && table.tableName().equals(that.table.tableName())
        && place.equals(that.place);
  }

  @Override
  public int hashCode() {
    return 31 * table.tableName().hashCode() + place.hashCode();
  }

  @Override
  public String toString() {
    if (place.step() != null) {
      return place.toString();
    }
    if (place.derivation() != null) {
      return place.requireAlias().text();
    }
    return place.alias().map(alias -> table + " as " + alias).orElse(table.toString());
  }
}
