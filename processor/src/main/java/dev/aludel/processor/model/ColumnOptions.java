package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Map;
import java.util.Optional;

/**
 * The values of {@code @Column}.
 *
 * @param type empty where it is AUTO
 * @param sqlType printed as it is
 * @param variants what single dialects print instead, by name
 * @param enumeration {@code @Enumerated}
 * @param length 0 if not given
 * @param precision 0 if not given
 * @param scale -1 if not given
 * @param deferred whether it is not loaded by default; a group says so too
 * @param group what it is loaded with
 * @param origin the annotation: {@code origin.value("length")}; the accessor if there is none
 */
public record ColumnOptions(
    Optional<String> name,
    Optional<SqlKind> type,
    Optional<String> sqlType,
    Map<String, String> variants,
    Optional<EnumOptions> enumeration,
    int length,
    int precision,
    int scale,
    boolean unique,
    boolean index,
    Optional<String> comment,
    boolean sensitive,
    boolean deferred,
    Optional<String> group,
    Origin origin) {

  /** The same for an enum that is stored in such a way. */
  public ColumnOptions enumerated(Optional<EnumOptions> as) {
    return new ColumnOptions(
        name, type, sqlType, variants, as, length, precision, scale, unique, index, comment,
        sensitive, deferred, group, origin);
  }

  /** The same, with what is said of all columns of a type where this says nothing. */
  public ColumnOptions over(ColumnOptions mapped) {
    return new ColumnOptions(
        name,
        type.or(mapped::type),
        sqlType.or(mapped::sqlType),
        variants.isEmpty() ? mapped.variants : variants,
        enumeration,
        length > 0 ? length : mapped.length,
        precision > 0 ? precision : mapped.precision,
        scale >= 0 ? scale : mapped.scale,
        unique,
        index,
        comment,
        sensitive || mapped.sensitive,
        deferred,
        group,
        origin);
  }

  /** The same for a column of such a name. */
  public ColumnOptions named(String columnName) {
    return new ColumnOptions(
        Optional.of(columnName),
        type,
        sqlType,
        variants,
        enumeration,
        length,
        precision,
        scale,
        unique,
        index,
        comment,
        sensitive,
        deferred,
        group,
        origin);
  }

  /** The same, loaded by default or with a group. */
  public ColumnOptions loaded(boolean isDeferred, Optional<String> withGroup) {
    return new ColumnOptions(
        name,
        type,
        sqlType,
        variants,
        enumeration,
        length,
        precision,
        scale,
        unique,
        index,
        comment,
        sensitive,
        isDeferred,
        withGroup,
        origin);
  }

  /** What a column without {@code @Column} has. */
  public static ColumnOptions none(Origin origin) {
    return new ColumnOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        0,
        0,
        -1,
        false,
        false,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        origin);
  }
}
