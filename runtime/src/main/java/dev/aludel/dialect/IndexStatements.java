package dev.aludel.dialect;

import dev.aludel.schema.Index;
import dev.aludel.schema.IndexEntry;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes the statements that create one index. */
final class IndexStatements {
  private final Dialect dialect;
  private final String ifNotExists;

  IndexStatements(Dialect dialect, boolean ifNotExists) {
    this.dialect = dialect;
    this.ifNotExists = ifNotExists ? "if not exists " : "";
  }

  List<String> of(Table table, Index index) {
    List<String> statements = new ArrayList<>();
    List<IndexEntry> entries = new ArrayList<>();
    for (IndexEntry entry : index.entries()) {
      if (entry.kind() == IndexEntry.Kind.EXPRESSION && !dialect.hasExpressionIndexes()) {
        String column = index.name() + "_" + (statements.size() + 1);
        statements.add(generatedColumn(table, column, entry));
        entries.add(IndexEntry.column(column));
      } else {
        entries.add(entry);
      }
    }
    SqlWriter out = new SqlWriter(dialect);
    out.append(index.isUnique() ? "create unique index " : "create index ").append(ifNotExists);
    out.identifier(index.name()).append(" on ").name(table.tableName()).append(" (");
    statements.add(out.list(entries, entry -> entry(out, entry)).append(")").text());
    return statements;
  }

  private void entry(SqlWriter out, IndexEntry entry) {
    switch (entry.kind()) {
      case COLUMN -> out.identifier(entry.text());
      case COLUMN_DESCENDING -> out.identifier(entry.text()).append(" desc");
      case EXPRESSION -> out.append("(").append(dialect.written(entry.text())).append(")");
    }
  }

  private String generatedColumn(Table table, String column, IndexEntry entry) {
    return new SqlWriter(dialect)
        .append("alter table ")
        .name(table.tableName())
        .append(" add column ")
        .append(ifNotExists)
        .identifier(column)
        .append(" varchar invisible generated always as (")
        .append(dialect.written(entry.text()))
        .append(")")
        .text();
  }
}
