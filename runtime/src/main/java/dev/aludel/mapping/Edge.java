package dev.aludel.mapping;

import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of a model. Names are resolved when first needed, so that no class initialises
 * another.
 */
public final class Edge {
  /** The number of what joins the tables of one object, which is no attribute. */
  static final int JOIN = -1;

  private final EdgeDefinition definition;
  private final EntityMapper<?> owner;
  private final int attribute;
  // Resolving twice gives equal answers, so a race does no harm.
  private @Nullable EntityMapper<?> target;
  private int @Nullable [] foreignKey;
  private @Nullable SqlText load;
  private @Nullable Boolean heard;

  Edge(EdgeDefinition definition, EntityMapper<?> owner, int attribute) {
    this.definition = definition;
    this.owner = owner;
    this.attribute = attribute;
  }

  /** The owner's row refers to the target. */
  public static EdgeDefinition toOne(String name, Supplier<? extends EntityMapper<?>> target) {
    return new EdgeDefinition(EdgeKind.TO_ONE, name, target);
  }

  /** Rows of the target refer to the owner. */
  public static EdgeDefinition toMany(String name, Supplier<? extends EntityMapper<?>> target) {
    return new EdgeDefinition(EdgeKind.TO_MANY, name, target);
  }

  /** At most one row of the target refers to the owner. */
  public static EdgeDefinition toOneBack(String name, Supplier<? extends EntityMapper<?>> target) {
    return new EdgeDefinition(EdgeKind.TO_ONE_BACK, name, target);
  }

  /** An association table pairs owner and targets. */
  public static EdgeDefinition manyToMany(String name, Supplier<? extends EntityMapper<?>> target) {
    return new EdgeDefinition(EdgeKind.MANY_TO_MANY, name, target);
  }

  /**
   * This relationship as objects of that model have it, which is the owner or extends it. It is the
   * same one with another number.
   */
  public Edge in(EntityMapper<?> model) {
    return model == owner ? this : model.edge(attribute - owner.valueCount() + model.valueCount());
  }

  /** This relationship as the highest model has it that does: one for all models of a hierarchy. */
  public Edge highest() {
    Inheritance place = owner.inheritance();
    EntityMapper<?> parent = place == null ? null : place.parent();
    int number = attribute - owner.valueCount();
    return parent == null || number >= parent.edges().size()
        ? this
        : parent.edges().get(number).highest();
  }

  /** Whether it leads to another table of the same object. */
  public boolean isJoin() {
    return attribute == JOIN;
  }

  /** The attribute's name. */
  public String name() {
    return definition.name;
  }

  /** The attribute's number. */
  public int attribute() {
    return attribute;
  }

  /** The shape. */
  public EdgeKind kind() {
    return definition.kind;
  }

  /** Whether it answers a list. */
  public boolean isList() {
    return kind() == EdgeKind.TO_MANY || kind() == EdgeKind.MANY_TO_MANY;
  }

  /** The model that has the attribute. */
  public EntityMapper<?> owner() {
    return owner;
  }

  /** The model at the other end. */
  public EntityMapper<?> target() {
    EntityMapper<?> known = target;
    if (known == null) {
      known = definition.target.get();
      target = known;
    }
    return known;
  }

  /** The target's attribute for the same relationship, if it has one. */
  public @Nullable Edge inverse() {
    return definition.inverse == null ? null : target().edge(definition.inverse);
  }

  /** The name of the reverse side that is no attribute, if it has one. */
  public @Nullable String backref() {
    return definition.backref;
  }

  /**
   * The foreign key's columns in the owner's table if to-one, else in the target's; in the order of
   * the key.
   */
  public int[] foreignKey() {
    int[] known = foreignKey;
    if (known == null) {
      Table table = kind() == EdgeKind.TO_ONE ? owner.table() : target().table();
      known = table.indexesOf(definition.foreignKey);
      foreignKey = known;
    }
    return known;
  }

  /** Whether the foreign key can be NULL: it refers to nothing as soon as one column is. */
  public boolean isNullable() {
    EntityMapper<?> holder = kind() == EdgeKind.TO_ONE ? owner : target();
    for (int column : foreignKey()) {
      if (holder.attributeSets().isNullable(column)) {
        return true;
      }
    }
    return false;
  }

  /** The association table of a many-to-many relationship. */
  public Table through() {
    return Objects.requireNonNull(definition.through);
  }

  /** The association table's columns that refer to the owner. */
  public List<String> linkColumns() {
    return definition.foreignKey;
  }

  /** The association table's columns that refer to the target. */
  public List<String> linkTargetColumns() {
    return definition.targetColumns;
  }

  /** The association table's further columns, of this side or the other. */
  public List<LinkColumn> linkExtra() {
    Edge inverse = inverse();
    return definition.extra.isEmpty() && inverse != null
        ? inverse.definition.extra
        : definition.extra;
  }

  /** Whether the cascade applies. */
  public boolean cascades(Cascade cascade) {
    return definition.cascade.contains(cascade);
  }

  /** When it is loaded, unless a query says otherwise. */
  public Lazy lazy() {
    return definition.lazy;
  }

  /** By what the targets are sorted, first things first. */
  public List<EdgeOrder> orderBy() {
    return definition.order;
  }

  /** What is left to the database when the owner is deleted. */
  public PassiveDeletes passiveDeletes() {
    return definition.passiveDeletes;
  }

  /**
   * What targets must fulfil besides: texts, with columns of the target's table between them; empty
   * for nothing.
   */
  public List<String> on() {
    return definition.on;
  }

  /** Whether it is only read. */
  public boolean isViewOnly() {
    return definition.viewOnly;
  }

  /** Whether the foreign key is written by a second statement. */
  public boolean isPostUpdate() {
    return definition.postUpdate;
  }

  /** Whether a target has one owner at a time. */
  public boolean isSingleParent() {
    return definition.singleParent;
  }

  /** Whether the database passes a changed key on. */
  public boolean isPassiveUpdates() {
    return definition.passiveUpdates;
  }

  /** How many levels a relationship of a model to itself is loaded eagerly; 0 for none. */
  public int joinDepth() {
    return definition.joinDepth;
  }

  /** The target's column that is the key of a map; -1 for what is no map. */
  public int mapKey() {
    return column(definition.mapKey);
  }

  /** The target's column that keeps the places of a list; -1 without one. */
  public int orderingColumn() {
    return column(definition.orderingColumn);
  }

  /** Tells a target its place in the list; null without an ordering column. */
  @Nullable ObjIntConsumer<Object> placing() {
    return definition.placing;
  }

  /** Who hears before it gets something; null for nobody. */
  @Nullable RelationListener<Object, Object> gain() {
    return definition.gain;
  }

  /** Who hears before it loses something; null for nobody. */
  @Nullable RelationListener<Object, Object> loss() {
    return definition.loss;
  }

  /** Whether anybody hears of changes, of this side or of the other. */
  boolean isHeard() {
    Boolean known = heard;
    if (known == null) {
      Edge inverse = inverse();
      known = definition.isHeard() || (inverse != null && inverse.isHeardBelow());
      heard = known;
    }
    return known;
  }

  private boolean isHeardBelow() {
    Inheritance place = owner.inheritance();
    return definition.isHeard()
        || (place != null
            && place.below().stream().anyMatch(model -> in(model).definition.isHeard()));
  }

  /** The statement that loads the targets of one owner, whose key is its parameters. */
  public SqlText loadStatement() {
    SqlText known = load;
    if (known == null) {
      known = target().select().plus(Objects.requireNonNull(definition.tail).get());
      load = known;
    }
    return known;
  }

  private int column(@Nullable String attribute) {
    return attribute == null ? -1 : target().column(attribute);
  }

  /** What to say in {@code load(…)} so that it is loaded: {@code ORDER_ITEM.product.joined()}. */
  public String loadHint() {
    return constant(owner)
        + "."
        + name()
        + (kind() == EdgeKind.TO_ONE ? ".joined()" : ".selectIn()");
  }

  /** What the metamodel of a model is called in queries. */
  static String constant(EntityMapper<?> mapper) {
    return mapper.model().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return owner.model() + "." + name();
  }
}
