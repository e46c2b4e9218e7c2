package dev.aludel.dialect;

import dev.aludel.schema.Ddl;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableOrder;
import java.util.ArrayList;
import java.util.List;

/** Writes the statements that drop tables: first what closes circles, then referring tables. */
final class TableRemoval {
  private final Dialect dialect;
  private final String ifExists;

  TableRemoval(Dialect dialect, boolean ifExists) {
    this.dialect = dialect;
    this.ifExists = ifExists ? "if exists " : "";
  }

  List<String> statements(List<Table> tables) {
    TableOrder order = TableOrder.sort(tables);
    List<String> statements = new ArrayList<>();
    events(order, Ddl.Event.BEFORE_DROP, statements);
    order.added().forEach(added -> statements.add(foreignKey(added)));
    for (int i = order.tables().size() - 1; i >= 0; i--) {
      statements.add(table(order.tables().get(i)));
    }
    new EnumTypes(dialect).drop(order.tables(), ifExists, statements);
    Sequences.of(order.tables()).forEach(sequence -> statements.add(sequence(sequence)));
    events(order, Ddl.Event.AFTER_DROP, statements);
    return statements;
  }

  private void events(TableOrder order, Ddl.Event event, List<String> statements) {
    for (int i = order.tables().size() - 1; i >= 0; i--) {
      Table table = order.tables().get(i);
      statements.addAll(dialect.ddl(table.ddl(), event, table));
    }
  }

  private String foreignKey(TableOrder.Added added) {
    return begin("alter table ")
        .name(added.table().tableName())
        .append(" drop constraint ")
        .append(ifExists)
        .identifier(added.foreignKey().name())
        .text();
  }

  private String table(Table table) {
    return begin("drop table ").name(table.tableName()).text();
  }

  String sequence(Sequence sequence) {
    return begin("drop sequence ").name(sequence.name()).text();
  }

  private SqlWriter begin(String drop) {
    return new SqlWriter(dialect).append(drop).append(ifExists);
  }
}
