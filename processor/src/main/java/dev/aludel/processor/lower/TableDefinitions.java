package dev.aludel.processor.lower;

import dev.aludel.processor.model.DdlDescriptor;
import dev.aludel.processor.model.ForeignKeyActions;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.Numbering;
import dev.aludel.processor.model.TablePlan;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.Ddl;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexEntry;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.ServerDefault;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableBuilder;
import dev.aludel.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

/** Tables as the runtime will know them: what the metamodel spells out, made now. */
final class TableDefinitions {
  private TableDefinitions() {}

  static Table of(TablePlan plan) {
    TableBuilder table = Table.named(plan.name().text());
    plan.name().schema().ifPresent(table::schema);
    plan.name().comment().ifPresent(table::comment);
    plan.columns().forEach(column -> table.column(column(column)));
    if (!plan.primaryKey().isEmpty()) {
      table.primaryKey(strings(plan.primaryKey()));
    }
    for (TablePlan.Unique unique : plan.constraints().uniques()) {
      UniqueConstraint made =
          UniqueConstraint.of(strings(unique.columns()))
              .deferral(ForeignKey.Deferral.valueOf(unique.deferral().name()));
      made = unique.comment().map(made::comment).orElse(made);
      table.unique(unique.name().map(made::named).orElse(made));
    }
    plan.foreignKeys().forEach(key -> table.foreignKey(foreignKey(key, plan)));
    plan.constraints().checks().forEach(check -> table.check(check(check)));
    plan.constraints().indexes().forEach(index -> table.index(index(index)));
    plan.constraints().ddl().forEach(one -> ddl(one).forEach(table::ddl));
    return table.build();
  }

  private static Stream<Ddl> ddl(DdlDescriptor plan) {
    Ddl.Event event = Ddl.Event.valueOf(plan.event());
    return plan.statements().stream().map(text -> new Ddl(event, text, plan.dialects()));
  }

  private static Column column(TablePlan.TableColumn plan) {
    Column column = Column.of(plan.name(), RuntimeTables.type(plan.type()));
    column = plan.nullable() ? column.nullable() : column;
    column = source(column, plan.source());
    column = plan.comment().map(column::comment).orElse(column);
    return plan.sensitive() ? column.sensitive() : column;
  }

  private static Column source(Column column, TablePlan.Source source) {
    if (source instanceof TablePlan.Source.Identity identity) {
      Numbering numbering = identity.numbering();
      return column.serverDefault(
          new ServerDefault.Identity(numbering.start(), numbering.increment(), numbering.always()));
    }
    if (source instanceof TablePlan.Source.FromSequence sequence) {
      return column.sequence(
          Sequence.named(sequence.name())
              .startingAt(sequence.numbering().start())
              .steppingBy(sequence.numbering().increment()));
    }
    if (source instanceof TablePlan.Source.Now) {
      return column.serverDefaultNow();
    }
    if (source instanceof TablePlan.Source.Expression expression) {
      return column.serverDefault(expression.text());
    }
    if (source instanceof TablePlan.Source.Computed computed) {
      return column.computed(computed.text());
    }
    return column;
  }

  private static ForeignKey foreignKey(LinkedForeignKey plan, TablePlan table) {
    String schema = plan.schema().or(() -> table.name().schema()).orElse(null);
    ForeignKeyActions actions = plan.actions();
    ForeignKey key =
        ForeignKey.of(strings(plan.columns()))
            .referencesIn(schema, plan.table(), strings(plan.referred()))
            .onDelete(ForeignKey.Action.valueOf(actions.onDelete().name()))
            .onUpdate(ForeignKey.Action.valueOf(actions.onUpdate().name()))
            .deferral(ForeignKey.Deferral.valueOf(actions.deferral().name()));
    key = actions.comment().map(key::comment).orElse(key);
    return plan.name().map(key::named).orElse(key);
  }

  private static Check check(TablePlan.CheckConstraint plan) {
    Check plain = Check.of(plan.condition());
    Check check = plan.comment().map(plain::comment).orElse(plain);
    return plan.name()
        .map(check::named)
        .orElseGet(() -> plan.columns().isEmpty() ? check : check.columns(strings(plan.columns())));
  }

  private static Index index(TablePlan.Index plan) {
    Index index =
        Index.of(plan.entries().stream().map(TableDefinitions::entry).toArray(IndexEntry[]::new));
    index = plan.unique() ? index.unique() : index;
    return plan.name().map(index::named).orElse(index);
  }

  private static IndexEntry entry(TablePlan.IndexEntry entry) {
    if (entry.expression()) {
      return IndexEntry.expression(entry.text(), strings(entry.columns()));
    }
    return entry.descending()
        ? IndexEntry.descending(entry.text())
        : IndexEntry.column(entry.text());
  }

  private static String[] strings(List<String> names) {
    return names.toArray(String[]::new);
  }
}
