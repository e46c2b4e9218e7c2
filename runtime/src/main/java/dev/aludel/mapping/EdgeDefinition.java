package dev.aludel.mapping;

import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A relationship as generated code writes it down: by names, with its target behind a supplier. */
public final class EdgeDefinition {
  final EdgeKind kind;
  final String name;
  final Supplier<? extends EntityMapper<?>> target;
  final List<LinkColumn> extra = new ArrayList<>();
  List<String> foreignKey = List.of();
  List<String> targetColumns = List.of();
  Set<Cascade> cascade = EnumSet.of(Cascade.SAVE_UPDATE, Cascade.MERGE);
  @Nullable String inverse;
  @Nullable String backref;
  @Nullable Table through;
  @Nullable Supplier<SqlText> tail;
  final List<EdgeOrder> order = new ArrayList<>();
  Lazy lazy = Lazy.SELECT;
  PassiveDeletes passiveDeletes = PassiveDeletes.OFF;
  List<String> on = List.of();
  boolean viewOnly;
  boolean postUpdate;
  boolean singleParent;
  boolean passiveUpdates = true;
  int joinDepth;
  @Nullable String mapKey;
  @Nullable String orderingColumn;
  @Nullable ObjIntConsumer<Object> placing;
  @Nullable RelationListener<Object, Object> gain;
  @Nullable RelationListener<Object, Object> loss;

  EdgeDefinition(EdgeKind kind, String name, Supplier<? extends EntityMapper<?>> target) {
    this.kind = kind;
    this.name = name;
    this.target = target;
  }

  /** The foreign key's columns: the owner's for a to-one, the target's for what it answers to. */
  public EdgeDefinition foreignKey(String... columns) {
    foreignKey = List.of(columns);
    return this;
  }

  /** The target's attribute for the same relationship. */
  public EdgeDefinition inverse(String attribute) {
    inverse = attribute;
    return this;
  }

  /** The name of the reverse side, which is no attribute. */
  public EdgeDefinition backref(String reverse) {
    backref = reverse;
    return this;
  }

  /** The association table. */
  public EdgeDefinition through(Table table) {
    through = table;
    return this;
  }

  /** The association table's columns that refer to the owner, in the order of its key. */
  public EdgeDefinition columns(String... columns) {
    foreignKey = List.of(columns);
    return this;
  }

  /** The association table's columns that refer to the target, in the order of its key. */
  public EdgeDefinition targetColumns(String... columns) {
    targetColumns = List.of(columns);
    return this;
  }

  /** A further column of the association table, and what a new pair gets: a database value. */
  public EdgeDefinition extra(String column, Function<FlushTime, @Nullable Object> value) {
    extra.add(new LinkColumn(column, value));
    return this;
  }

  /**
   * What follows the target's select to load the relationship; its parameters are the owner's key.
   */
  public EdgeDefinition loadedBy(SqlText text) {
    tail = () -> text;
    return this;
  }

  /** The same, asked for when it is first needed: it may be about the target's table. */
  public EdgeDefinition loadedBy(Supplier<SqlText> text) {
    tail = text;
    return this;
  }

  /** What is done to targets together with their owner, instead of save-update and merge. */
  public EdgeDefinition cascade(Cascade... cascades) {
    Set<Cascade> chosen = EnumSet.noneOf(Cascade.class);
    chosen.addAll(Arrays.asList(cascades));
    if (chosen.remove(Cascade.ALL)) {
      chosen.addAll(EnumSet.range(Cascade.SAVE_UPDATE, Cascade.DELETE));
      chosen.add(Cascade.REFRESH_EXPIRE);
      chosen.add(Cascade.EXPUNGE);
    }
    cascade = chosen;
    return this;
  }

  /** When it is loaded, instead of when it is first read. */
  public EdgeDefinition lazy(Lazy when) {
    lazy = when;
    return this;
  }

  /**
   * Sorts the targets by one of their columns, or by one of the association table's, as {@code
   * "table.column"}; may be repeated.
   */
  public EdgeDefinition orderBy(String column, boolean descending) {
    order.add(new EdgeOrder(column, descending));
    return this;
  }

  /** What is left to the database when the owner is deleted. */
  public EdgeDefinition passiveDeletes(PassiveDeletes what) {
    passiveDeletes = what;
    return this;
  }

  /**
   * What targets must fulfil besides: a text of SQL, a column of the target, a text, and so on, a
   * text last.
   */
  public EdgeDefinition on(String... parts) {
    on = List.of(parts);
    return this;
  }

  /** It is only read, and cascades nothing. */
  public EdgeDefinition viewOnly() {
    viewOnly = true;
    cascade = EnumSet.noneOf(Cascade.class);
    return this;
  }

  /** The foreign key is written by a second statement. */
  public EdgeDefinition postUpdate() {
    postUpdate = true;
    return this;
  }

  /** A target has one owner at a time. */
  public EdgeDefinition singleParent() {
    singleParent = true;
    return this;
  }

  /** Whether the database passes a changed key on. */
  public EdgeDefinition passiveUpdates(boolean passive) {
    passiveUpdates = passive;
    return this;
  }

  /** How many levels a relationship of a model to itself is loaded eagerly. */
  public EdgeDefinition joinDepth(int levels) {
    joinDepth = levels;
    return this;
  }

  /** The target's attribute that is the key of a map. */
  public EdgeDefinition mapKey(String attribute) {
    mapKey = attribute;
    return this;
  }

  /** The target's attribute that keeps the places of a list, and how a target is told its place. */
  public EdgeDefinition orderingColumn(String attribute, ObjIntConsumer<Object> place) {
    orderingColumn = attribute;
    placing = place;
    return this;
  }

  boolean isHeard() {
    return gain != null || loss != null;
  }

  /** Who hears before it gets an object, or a to-one nothing. */
  @SuppressWarnings("unchecked") // Called with objects of this relationship only.
  public <E, T> EdgeDefinition heard(RelationListener<E, T> listener) {
    gain = (RelationListener<Object, Object>) listener;
    return this;
  }

  /** Who hears before a collection loses an object. */
  @SuppressWarnings("unchecked") // Called with objects of this relationship only.
  public <E, T> EdgeDefinition heardRemoval(RelationListener<E, T> listener) {
    loss = (RelationListener<Object, Object>) listener;
    return this;
  }
}
