package dev.aludel.processor.lower;

import dev.aludel.processor.model.AttributePlan;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.CompositePlan;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.NullnessPlan;
import java.util.List;
import java.util.Optional;

/** Plans the attributes that are records over several columns. */
final class CompositePlanner {
  private final LinkedModel model;
  private final MemberNames members;
  private final List<ColumnPlan> columns;

  private CompositePlanner(LinkedModel model, MemberNames members, List<ColumnPlan> columns) {
    this.model = model;
    this.members = members;
    this.columns = columns;
  }

  static List<CompositePlan> plan(
      LinkedModel model, MemberNames members, List<ColumnPlan> columns) {
    CompositePlanner planner = new CompositePlanner(model, members, columns);
    return model.model().composites().stream().map(planner::plan).toList();
  }

  private CompositePlan plan(CompositeDescriptor composite) {
    var accessor = composite.accessor();
    AttributePlan attribute =
        new AttributePlan(
            composite.attribute(),
            members.field(composite),
            "",
            ColumnPlanner.position(model, composite.attribute()),
            Optional.of(ColumnPlanner.accessor(accessor, composite.value().type())),
            ColumnPlanner.setter(accessor),
            new NullnessPlan(composite.nullable(), false));
    return new CompositePlan(attribute, plan(composite.value()), !composite.nullable());
  }

  private CompositePlan.Part plan(CompositeDescriptor.Part part) {
    return new CompositePlan.Part(
        part.component(),
        part.type(),
        part.nullable(),
        part.column().map(this::plan),
        part.parts().stream().map(this::plan).toList());
  }

  private ColumnPlan plan(ColumnDescriptor column) {
    return columns.get(model.indexOf(column.columnName()));
  }
}
