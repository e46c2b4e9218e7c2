package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.schema.Table;
import dev.aludel.sql.Literal;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Declaration declared;
  // Each is found when first asked for; finding it twice gives equal answers, so a race does no
  // harm.
  private @Nullable EntityMapper<?> root;
  private @Nullable List<EntityMapper<?>> below;
  private @Nullable Map<String, EntityMapper<?>> byIdentity;
  private @Nullable List<Further> further;
  private @Nullable Table table;

  Inheritance(EntityMapper<?> mapper, Declaration declared) {
    this.mapper = mapper;
    this.declared = declared;
  }

  /**
   * What generated code says.
   *
   * @param parent null for the root
   * @param discriminator of the root: the attribute that tells models apart
   * @param hierarchy of the root: all models below it
   * @param identity null for an abstract model
   */
  record Declaration(
      @Nullable Supplier<? extends EntityMapper<?>> parent,
      @Nullable String discriminator,
      @Nullable Supplier<List<EntityMapper<?>>> hierarchy,
      @Nullable String identity) {
    static final Declaration NONE = new Declaration(null, null, null, null);

    Declaration identified(String as) {
      return new Declaration(parent, discriminator, hierarchy, as);
    }
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
      known = new ArrayList<>();
      for (EntityMapper<?> each : all == null ? List.<EntityMapper<?>>of() : all.get()) {
        if (each != mapper && each.isA(mapper)) {
          known.add(each);
        }
      }
      known.sort(Comparator.comparingInt(each -> of(each).depth()));
      below = known;
    }
    return known;
  }

  private int depth() {
    EntityMapper<?> parent = parent();
    return parent == null ? 0 : 1 + of(parent).depth();
  }

  /** What rows of this model and of those below it have in the discriminator. */
  public List<String> identities() {
    return List.copyOf(byIdentity().keySet());
  }

  /** The same as SQL. */
  public List<SqlExpression> identityLiterals() {
    boolean isNumber = EntityMapper.isIntegral(mapper.table().column(discriminator()).type());
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
    String attribute = mapper.attributeName(discriminator());
    return discriminator == null
        ? new MappingException(ErrorCode.ROW_IS_OF_NO_MODEL, mapper.model(), attribute)
        : new MappingException(
            ErrorCode.ROW_IS_OF_UNKNOWN_MODEL,
            mapper.model(),
            attribute,
            discriminator,
            String.join(", ", identities()));
  }

  private Map<String, EntityMapper<?>> byIdentity() {
    Map<String, EntityMapper<?>> known = byIdentity;
    if (known == null) {
      known = new LinkedHashMap<>();
      add(mapper, known);
      for (EntityMapper<?> each : below()) {
        add(each, known);
      }
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
    List<Further> known = further;
    if (known == null) {
      known = new ArrayList<>();
      Map<String, Further> columns = new HashMap<>();
      for (EntityMapper<?> each : below()) {
        for (int value = 0; value < each.valueCount(); value++) {
          String name = rowName(each, value);
          if (ownValue(each, value) < 0 && !each.isDeferred(value) && !columns.containsKey(name)) {
            columns.put(name, new Further(each, value));
            known.add(new Further(each, value));
          }
        }
      }
      further = known;
    }
    return known;
  }

  /** Where a value of a model below is among this one's own; -1 if it is not. */
  private int ownValue(EntityMapper<?> other, int value) {
    if (value < other.columnCount()) {
      return value < mapper.columnCount() ? value : -1;
    }
    int property = value - other.columnCount() + mapper.columnCount();
    return property < mapper.valueCount() ? property : -1;
  }

  /** What siblings share: a column of the same name, or a property of a model above both. */
  private static String rowName(EntityMapper<?> mapper, int value) {
    return value < mapper.columnCount()
        ? mapper.table().column(value).name()
        : "property " + highest(mapper, value).model() + "." + mapper.attributeName(value);
  }

  private static EntityMapper<?> highest(EntityMapper<?> mapper, int value) {
    EntityMapper<?> parent = of(mapper).parent();
    if (parent == null) {
      return mapper;
    }
    int there = of(parent).ownValue(mapper, value);
    return there < 0 ? mapper : highest(parent, there);
  }

  /**
   * Where the values of a model's objects are in rows of this one: at these places of its own
   * values, or behind them in {@link #further}; -1 for what rows do not say.
   */
  public int[] places(EntityMapper<?> other) {
    int[] places = new int[other.valueCount()];
    List<String> names = new ArrayList<>();
    further().forEach(each -> names.add(rowName(each.mapper(), each.value())));
    for (int value = 0; value < places.length; value++) {
      int own = ownValue(other, value);
      int behind = names.indexOf(rowName(other, value));
      places[value] = own >= 0 ? own : behind < 0 ? -1 : mapper.valueCount() + behind;
    }
    return places;
  }

  /**
   * The table that rows are in: with the columns of all models that share it. Only those that all
   * have must have a value.
   */
  Table table() {
    Table known = table;
    if (known == null) {
      known = root() == mapper ? widened(mapper.table()) : of(root()).table();
      table = known;
    }
    return known;
  }

  private Table widened(Table narrow) {
    Table wide = narrow;
    for (EntityMapper<?> each : below()) {
      wide = wide.widened(each.table());
    }
    return wide;
  }

  private static Inheritance of(EntityMapper<?> mapper) {
    return Objects.requireNonNull(mapper.inheritance());
  }
}
