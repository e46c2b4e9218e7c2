package dev.aludel.dialect;

import dev.aludel.schema.Column;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the statements that create tables. */
final class TableCreation {
  private final Dialect dialect;
  private final boolean ifNotExists;
  private final ConstraintDefinitions definitions;

  TableCreation(Dialect dialect, boolean ifNotExists) {
    this.dialect = dialect;
    this.ifNotExists = ifNotExists;
    this.definitions = new ConstraintDefinitions(dialect);
  }

  List<String> statements(List<Table> tables) {
    TableOrder order = TableOrder.sort(tables);
    IndexStatements indexes = new IndexStatements(dialect, ifNotExists);
    List<String> statements = new ArrayList<>();
    order.tables().forEach(one -> statements.addAll(ddl(one, Ddl.Event.BEFORE_CREATE)));
    Sequences.of(order.tables()).forEach(sequence -> statements.add(sequence(sequence)));
    new EnumTypes(dialect).create(order.tables(), ifNotExists, statements);
    order.tables().forEach(table -> statements.add(table(table, order)));
    order.added().forEach(added -> statements.add(foreignKey(added.table(), added.foreignKey())));
    for (Table table : order.tables()) {
      table.indexes().forEach(index -> statements.addAll(indexes.of(table, index)));
    }
    order.tables().forEach(table -> comments(table, statements));
    order.tables().forEach(one -> statements.addAll(ddl(one, Ddl.Event.AFTER_CREATE)));
    return statements;
  }

  private List<String> ddl(Table table, Ddl.Event event) {
    return dialect.ddl(table.ddl(), event, table);
  }

  String sequence(Sequence sequence) {
    return begin("create sequence ")
        .name(sequence.name())
        .append(ColumnDefinition.counting(sequence.start(), sequence.increment()))
        .text();
  }

  private String table(Table table, TableOrder order) {
    SqlWriter out = begin("create table ").name(table.tableName()).append(" (");
    out.list(table.columns(), column -> new ColumnDefinition(column, dialect).write(out));
    table.primaryKeyConstraint().ifPresent(key -> constraint(out, key.name(), definitions.of(key)));
    table
        .uniqueConstraints()
        .forEach(unique -> constraint(out, unique.name(), definitions.of(unique)));
    for (ForeignKey key : table.foreignKeys()) {
      if (!order.isAdded(table, key)) {
        constraint(out, key.name(), definitions.of(key));
      }
    }
    table.checks().forEach(check -> constraint(out, check.name(), definitions.of(check)));
    return out.append(")").text();
  }

  private static void constraint(SqlWriter out, String name, String definition) {
    out.append(", constraint ").identifier(name).append(" ").append(definition);
  }

  private String foreignKey(Table table, ForeignKey key) {
    if (ifNotExists) {
      return dialect.addConstraintIfMissing(table, key.name(), definitions.of(key));
    }
    return new SqlWriter(dialect)
        .append("alter table ")
        .name(table.tableName())
        .append(" add constraint ")
        .identifier(key.name())
        .append(" ")
        .append(definitions.of(key))
        .text();
  }

  private void comments(Table table, List<String> statements) {
    table.comment().ifPresent(text -> statements.add(comment(on("table ", table), text)));
    for (Column column : table.columns()) {
      column
          .comment()
          .ifPresent(
              text ->
                  statements.add(
                      comment(
                          on("column ", table).append(".").identifier(column.identifier()), text)));
    }
    table
        .primaryKeyConstraint()
        .ifPresent(it -> comment(table, it.name(), it.comment(), statements));
    table.uniqueConstraints().forEach(it -> comment(table, it.name(), it.comment(), statements));
    table.foreignKeys().forEach(it -> comment(table, it.name(), it.comment(), statements));
    table.checks().forEach(it -> comment(table, it.name(), it.comment(), statements));
  }

  private void comment(
      Table table, String constraint, @Nullable String text, List<String> statements) {
    if (text != null) {
      SqlWriter out = new SqlWriter(dialect).append("comment on constraint ");
      statements.add(comment(dialect.constraintOf(table.tableName(), constraint, out), text));
    }
  }

  private SqlWriter on(String what, Table table) {
    return new SqlWriter(dialect).append("comment on ").append(what).name(table.tableName());
  }

  private static String comment(SqlWriter subject, String text) {
    return subject.append(" is ").append(Literals.quoted(text)).text();
  }

  private SqlWriter begin(String create) {
    return new SqlWriter(dialect).append(create).append(ifNotExists ? "if not exists " : "");
  }
}
