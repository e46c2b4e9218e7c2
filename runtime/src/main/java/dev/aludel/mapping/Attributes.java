package dev.aludel.mapping;

import dev.aludel.mapping.DeclaredPlace.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model's column attributes, in table order, then its column properties; a hidden column has its
 * column's name.
 *
 * <pre>{@code
 * Attributes.named("id", "name", "text", "version").deferred("", "text").version("version")
 *     .fetchedOnUpdate("name")
 * }</pre>
 */
public final class Attributes {
  private final List<String> names;
  private final List<DeferredGroup> deferred = new ArrayList<>();
  private @Nullable Supplier<? extends Mapped> metamodel;
  private @Nullable String version;
  private boolean serverVersion;
  private boolean manualVersion;
  private List<String> fetchedOnInsert = List.of();
  private List<String> fetchedOnUpdate = List.of();
  private @Nullable Boolean eagerDefaults;
  private boolean heard;
  private DeclaredPlace inheritance = DeclaredPlace.NONE;

  private Attributes(List<String> names) {
    this.names = names;
  }

  /** Deferred columns that are loaded together; without a name each is loaded alone. */
  record DeferredGroup(String name, List<String> columns) {}

  /** Names, in table order. */
  public static Attributes named(String... names) {
    return new Attributes(List.of(names));
  }

  /** The model's table as queries name it; asked for when it is needed, not before. */
  public Attributes metamodel(Supplier<? extends Mapped> table) {
    metamodel = table;
    return this;
  }

  /**
   * The model is the root of a hierarchy.
   *
   * @param discriminator the attribute that says of a row which model it is of
   * @param below all models of the hierarchy but the root; asked for when they are needed
   */
  public Attributes polymorphic(String discriminator, Supplier<List<EntityMapper<?>>> below) {
    inheritance = new DeclaredPlace(null, discriminator, below, null, Kept.SHARED);
    return this;
  }

  /**
   * The model is the root of a hierarchy whose models have whole tables of their own.
   *
   * @param below all models of the hierarchy but the root; asked for when they are needed
   */
  public Attributes union(Supplier<List<EntityMapper<?>>> below) {
    inheritance = new DeclaredPlace(null, null, below, null, Kept.WHOLE);
    return this;
  }

  /** The model extends this one, and has what that one has in a whole table of its own. */
  public Attributes copies(Supplier<? extends EntityMapper<?>> parent) {
    inheritance = new DeclaredPlace(parent, null, null, null, Kept.WHOLE);
    return this;
  }

  /** The model extends this one: its first columns, properties and relationships are that one's. */
  public Attributes inherits(Supplier<? extends EntityMapper<?>> parent) {
    inheritance = new DeclaredPlace(parent, null, null, null, Kept.SHARED);
    return this;
  }

  /** The same, where what it has besides is in a table of its own that is joined to that one's. */
  public Attributes joins(Supplier<? extends EntityMapper<?>> parent) {
    inheritance = new DeclaredPlace(parent, null, null, null, Kept.JOINED);
    return this;
  }

  /** What the model's rows have in the discriminator; without this it is abstract. */
  public Attributes identity(String identity) {
    inheritance = inheritance.identified(identity);
    return this;
  }

  /** Columns that are not loaded by default; with a group's name they are loaded together. */
  public Attributes deferred(String group, String... columns) {
    deferred.add(new DeferredGroup(group, List.of(columns)));
    return this;
  }

  /** The column that tells versions of a row apart; the session makes them. */
  public Attributes version(String column) {
    version = column;
    return this;
  }

  /** The same, of which the database makes the versions. */
  public Attributes serverVersion(String column) {
    serverVersion = true;
    return version(column);
  }

  /** The same, of which the application sets the versions. */
  public Attributes manualVersion(String column) {
    manualVersion = true;
    return version(column);
  }

  /** The columns that the database may fill or change with an INSERT. */
  public Attributes fetchedOnInsert(String... columns) {
    fetchedOnInsert = List.of(columns);
    return this;
  }

  /** The columns that the database may change with an UPDATE. */
  public Attributes fetchedOnUpdate(String... columns) {
    fetchedOnUpdate = List.of(columns);
    return this;
  }

  /**
   * Whether what the database made is read at once, with INSERT and UPDATE alike; without this with
   * INSERT only.
   */
  public Attributes eagerDefaults(boolean always) {
    eagerDefaults = always;
    return this;
  }

  /** Somebody listens to what happens to rows: {@link EntityMapper#tell} is to be called. */
  public Attributes heard() {
    heard = true;
    return this;
  }

  boolean isHeard() {
    return heard;
  }

  List<String> names() {
    return names;
  }

  @Nullable Supplier<? extends Mapped> metamodel() {
    return metamodel;
  }

  /** The place in a hierarchy; null for a model that is alone. */
  @Nullable Inheritance inheritance(EntityMapper<?> mapper) {
    boolean alone = inheritance.parent() == null && inheritance.hierarchy() == null;
    return alone ? null : new Inheritance(mapper, inheritance);
  }

  List<DeferredGroup> deferred() {
    return deferred;
  }

  /** The number of the version column; -1 without one. */
  int version() {
    return version == null ? -1 : names.indexOf(version);
  }

  boolean hasServerVersion() {
    return serverVersion;
  }

  boolean hasManualVersion() {
    return manualVersion;
  }

  int[] fetchedOnInsert() {
    return fetchedOnInsert.stream().mapToInt(names::indexOf).toArray();
  }

  int[] fetchedOnUpdate() {
    return fetchedOnUpdate.stream().mapToInt(names::indexOf).toArray();
  }

  /** Whether what the database made is read with INSERT; with UPDATE too. */
  boolean isEager(boolean update) {
    return eagerDefaults == null ? !update : eagerDefaults;
  }
}
