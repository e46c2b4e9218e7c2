package dev.aludel.processor.lower;

import dev.aludel.processor.model.ExtraColumnDescriptor;
import dev.aludel.processor.model.LinkTablePlan;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.TablePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans association tables: both foreign keys are the primary key, further columns follow. */
final class LinkTablePlanner {
  private LinkTablePlanner() {}

  static LinkTablePlan plan(LinkedAssociation association) {
    return new LinkTablePlan(association.constant(), table(association));
  }

  static TablePlan table(LinkedAssociation association) {
    List<TablePlan.TableColumn> pair =
        Stream.concat(association.toOwner().stream(), association.toTarget().stream())
            .map(LinkTablePlanner::column)
            .toList();
    return new TablePlan(
        new TablePlan.TableName(association.table(), association.schema(), Optional.empty()),
        Stream.concat(pair.stream(), association.extra().stream().map(LinkTablePlanner::extra))
            .toList(),
        pair.stream().map(TablePlan.TableColumn::name).toList(),
        association.foreignKeys(),
        new TablePlan.Constraints(List.of(), List.of(), List.of(), List.of()),
        List.of());
  }

  private static TablePlan.TableColumn column(LinkedAssociation.AssociationColumn column) {
    return new TablePlan.TableColumn(
        column.name(),
        column.sqlType(),
        false,
        false,
        Optional.empty(),
        new TablePlan.Source.None());
  }

  private static TablePlan.TableColumn extra(ExtraColumnDescriptor extra) {
    return new TablePlan.TableColumn(
        extra.name(),
        SqlTypeDescriptor.of(extra.type(), extra.options()),
        extra.value().isEmpty(),
        extra.options().sensitive(),
        extra.options().comment(),
        new TablePlan.Source.None());
  }
}
