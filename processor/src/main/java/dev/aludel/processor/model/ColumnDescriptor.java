package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A column that has an accessor.
 *
 * @param type the accessor's type
 * @param options {@code @Column}, or its defaults
 * @param id present if it is (part of) the primary key
 * @param version {@code @Version}, if it tells versions of a row apart
 * @param values where its value comes from when the application gives none
 * @param foreignKeys {@code @ForeignKey} on the accessor
 * @param checks {@code @Check} on the accessor
 */
public record ColumnDescriptor(
    AccessorDescriptor accessor,
    JavaType type,
    boolean nullable,
    ColumnOptions options,
    Optional<IdDescriptor> id,
    Optional<VersionDescriptor> version,
    ColumnValues values,
    List<ForeignKeyDescriptor> foreignKeys,
    List<CheckDescriptor> checks)
    implements AttributeDescriptor {

  /** Copies the lists. */
  public ColumnDescriptor {
    foreignKeys = List.copyOf(foreignKeys);
    checks = List.copyOf(checks);
  }

  /** The same with another constant for new rows. */
  public ColumnDescriptor withDefault(ValueDescriptor constant) {
    ColumnValues changed =
        new ColumnValues(
            Optional.of(constant), values.onUpdate(), values.server(), values.fetched());
    return new ColumnDescriptor(
        accessor, type, nullable, options, id, version, changed, foreignKeys, checks);
  }

  /** Whether the session or the database makes its versions. */
  public boolean isGeneratedVersion() {
    return version.filter(one -> one.generator() != VersionDescriptor.Generator.MANUAL).isPresent();
  }

  /** Whether it is a component of a composite. */
  public boolean isComponent() {
    return accessor.isComponent();
  }

  /** The same as a component of a composite, whose other values decide about null and the name. */
  public ColumnDescriptor component(boolean canBeNull, String columnName) {
    return new ColumnDescriptor(
        accessor,
        canBeNull ? type.boxed() : type,
        canBeNull,
        options.named(columnName),
        id,
        version,
        values,
        foreignKeys,
        checks);
  }

  /** The same as part of a key. */
  public ColumnDescriptor identifying(Optional<IdDescriptor> key) {
    return new ColumnDescriptor(
        accessor, type, nullable, options, key, version, values, foreignKeys, checks);
  }

  /** The column's name as given, or derived from the attribute's. */
  public String columnName() {
    return options.name().orElseGet(() -> SnakeCase.of(attribute()));
  }

  /** The SQL type that the Java type and the options make. */
  public SqlTypeDescriptor sqlType() {
    return SqlTypeDescriptor.of(type, options);
  }
}
