package dev.aludel.shop;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.Arrays;
import java.util.List;

/**
 * An answer to be read.
 *
 * @param title the question
 * @param heads of the columns
 * @param rows their values; numbers are set right
 */
record Report(String title, List<String> heads, List<Object[]> rows) {

  /** The rows between lines of ASCII characters. */
  String table() {
    Object[][] values = rows.toArray(Object[][]::new);
    Column[] columns = new Column[heads.size()];
    Arrays.setAll(columns, index -> column(index));
    return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, columns, values);
  }

  private Column column(int index) {
    boolean isNumber = !rows.isEmpty() && rows.get(0)[index] instanceof Number;
    HorizontalAlign align = isNumber ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
    return new Column().header(heads.get(index)).headerAlign(align).dataAlign(align);
  }
}
