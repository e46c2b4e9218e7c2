package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Mapped;
import dev.aludel.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses arguments that no statement can be made of, when they are given. */
final class Checks {
  private Checks() {}

  /** A value for which null has no meaning. */
  static <T> T operand(@Nullable T value, String method) {
    if (value == null) {
      throw new QueryException(ErrorCode.OPERAND_IS_NULL, method);
    }
    return value;
  }

  /** A part of a statement. */
  static <T> T present(@Nullable T part, String what) {
    if (part == null) {
      throw new QueryException(ErrorCode.PART_OF_QUERY_IS_NULL, what);
    }
    return part;
  }

  /** The parts of a statement, copied. */
  static <T> List<T> noNulls(Collection<? extends @Nullable T> parts, String what) {
    List<T> checked = new ArrayList<>(parts.size());
    for (T part : parts) {
      checked.add(present(part, what));
    }
    return checked;
  }

  /** An index. */
  static int atLeast(int least, int index, String what) {
    if (index < least) {
      throw new QueryException(ErrorCode.INDEX_IS_TOO_SMALL, what, index, least);
    }
    return index;
  }

  /** A limit or an offset. */
  static long notNegative(long rows, String what) {
    if (rows < 0) {
      throw new QueryException(ErrorCode.LIMIT_IS_NEGATIVE, what, rows);
    }
    return rows;
  }

  /** A sample of a table. */
  static String sample(String method, double percent) {
    boolean isWord = present(method, "A method").matches("[a-z][a-z0-9_]*");
    if (!isWord || !(percent >= 0 && percent <= 100)) {
      throw new QueryException(ErrorCode.SAMPLE_IS_NONE, method, percent);
    }
    BigDecimal share = BigDecimal.valueOf(percent).stripTrailingZeros();
    return "tablesample " + method + " (" + share.toPlainString() + ")";
  }

  /** A table of the database, not the end of a path or derived rows. */
  static TableSource changeable(TableSource table) {
    TablePlace place = present(table, "A table").aludelSource().place();
    if (place.step() != null || place.derivation() != null) {
      throw new QueryException(ErrorCode.ROWS_ARE_NOT_OF_A_TABLE, table);
    }
    if (table instanceof EntityTable<?, ?> model) {
      own(model);
    }
    if (table instanceof Mapped mapped && mapped.aludelIsView()) {
      throw new QueryException(ErrorCode.VIEW_IS_READ_ONLY, "changing rows", table.aludelTable());
    }
    return table;
  }

  /** A model with rows of its own, not a union of others'. */
  static void own(@Nullable EntityTable<?, ?> model) {
    if (model != null && model.aludelMapper().isUnion()) {
      throw new QueryException(ErrorCode.UNION_IS_READ_ONLY, model.aludelMapper().model());
    }
  }

  /** The number of an attribute, which must be one of the model's own. */
  static int ownAttribute(Table table, EntityMapper<?> mapper, Object attribute, int number) {
    EntityMapper<?> root = mapper.root();
    if (root != mapper && table.tableName().equals(root.table().tableName())) {
      return number;
    }
    if (!table.tableName().equals(mapper.table().tableName())) {
      throw new QueryException(ErrorCode.ATTRIBUTE_IS_OF_ANOTHER_MODEL, attribute, mapper.model());
    }
    return number;
  }
}
