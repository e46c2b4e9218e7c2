package dev.aludel.session;

import dev.aludel.dialect.Dialect;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexEntry;
import dev.aludel.schema.PrimaryKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values together no two rows share.
 *
 * @param name of the constraint or the index
 * @param isFolded whether texts are also equal that differ in letters' case or outer blanks
 * @param isExchangeable whether one statement may swap values of rows
 */
record UniqueKey(ColumnSet columns, String name, boolean isFolded, boolean isExchangeable) {
  private static final Pattern FOLDING =
      Pattern.compile("((lower|upper|trim|ltrim|rtrim|btrim)\\s*\\(\\s*)+[\\w\"]+[\\s)]*");

  /**
   * The primary key, unique constraints, and unique indexes that can be understood.
   *
   * @param dialect knows when those are checked that do not say it
   */
  static List<UniqueKey> of(EntityMapper<?> mapper, Dialect dialect) {
    Map<ColumnSet, UniqueKey> keys = new LinkedHashMap<>();
    if (TableParts.isWhole(mapper)) {
      addAll(keys, mapper.table(), dialect);
    } else {
      TableParts.parts(mapper).forEach(part -> addAll(keys, part.mapper().table(), dialect));
    }
    return List.copyOf(keys.values());
  }

  private static void addAll(Map<ColumnSet, UniqueKey> keys, Table table, Dialect dialect) {
    boolean swaps = dialect.checksUniqueAfterStatement();
    String primary = table.primaryKeyConstraint().map(PrimaryKey::name).orElse("");
    add(keys, new UniqueKey(ColumnSet.of(table.primaryKey()), primary, false, swaps));
    for (UniqueConstraint constraint : table.uniqueConstraints()) {
      ColumnSet columns = ColumnSet.of(table.indexesOf(constraint.columns()));
      boolean swapsHere = swaps || constraint.isDeferrable();
      add(keys, new UniqueKey(columns, constraint.name(), false, swapsHere));
    }
    for (Index index : table.indexes()) {
      if (index.isUnique() && index.entries().stream().allMatch(UniqueKey::isUnderstood)) {
        boolean folded = !index.entries().stream().allMatch(UniqueKey::isPlain);
        ColumnSet columns = ColumnSet.of(table.indexesOf(index.columns()));
        add(keys, new UniqueKey(columns, index.name(), folded, swaps));
      }
    }
  }

  private static void add(Map<ColumnSet, UniqueKey> keys, UniqueKey key) {
    keys.merge(key.columns, key, UniqueKey::stricter);
  }

  /** Of two over the same columns, what both ask for. */
  private UniqueKey stricter(UniqueKey other) {
    boolean swaps = isExchangeable && other.isExchangeable;
    return new UniqueKey(
        columns, swaps == isExchangeable ? name : other.name, isFolded || other.isFolded, swaps);
  }

  /** Values of which equal ones are equal in Java, too; null if a part is, which equals nothing. */
  @Nullable Object comparable(@Nullable Object[] values) {
    List<Object> parts = new ArrayList<>(values.length);
    for (Object value : values) {
      if (value == null) {
        return null;
      } else if (value instanceof BigDecimal number) {
        parts.add(number.stripTrailingZeros());
      } else if (value instanceof byte[] bytes) {
        parts.add(HexFormat.of().formatHex(bytes));
      } else {
        parts.add(value instanceof String text ? comparable(text) : value);
      }
    }
    return parts;
  }

  private String comparable(String text) {
    return isFolded ? text.strip().toLowerCase(Locale.ROOT) : text.stripTrailing();
  }

  private static boolean isUnderstood(IndexEntry entry) {
    return isPlain(entry)
        || (entry.columns().size() == 1
            && FOLDING.matcher(entry.text().strip().toLowerCase(Locale.ROOT)).matches());
  }

  private static boolean isPlain(IndexEntry entry) {
    return entry.kind() != IndexEntry.Kind.EXPRESSION;
  }
}
