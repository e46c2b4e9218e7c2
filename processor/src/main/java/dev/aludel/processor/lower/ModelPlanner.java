package dev.aludel.processor.lower;

import dev.aludel.dialect.Dialect;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.HybridPlan;
import dev.aludel.processor.model.InheritancePlan;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.ScopeDescriptor;
import dev.aludel.processor.model.SqlPlan;
import dev.aludel.processor.model.SynonymPlan;
import dev.aludel.processor.model.TablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans all that is generated for a model. */
public final class ModelPlanner {
  private static final SqlPlan NO_SQL =
      new SqlPlan(SqlPlan.Text.NONE, SqlPlan.Text.NONE, SqlPlan.Text.NONE, SqlPlan.Text.NONE);

  private final SqlPlanner sql;

  /** A planner whose SQL texts are for these databases. */
  public ModelPlanner(List<Dialect> dialects) {
    this.sql = new SqlPlanner(dialects);
  }

  /** The plan of a model of which only the SQL matters. */
  ModelPlan plan(LinkedModel model) {
    return plan(model, List.of());
  }

  /** The plan of a model that no rule objects to. */
  public ModelPlan plan(LinkedModel model, List<HybridPlan> hybrids) {
    return plan(model, hybrids, Optional.of(sql));
  }

  /**
   * The plan of a guilty model: whatever survived of it, without SQL, so that code that mentions
   * the generated classes still compiles and our messages are the only ones.
   */
  public ModelPlan planStub(LinkedModel model, List<HybridPlan> hybrids) {
    return plan(model, hybrids, Optional.empty());
  }

  /** What is loaded by default. */
  private static int[] selected(List<ColumnPlan> columns, List<ColumnPlan> properties) {
    List<ColumnPlan> all = Stream.concat(columns.stream(), properties.stream()).toList();
    return IntStream.range(0, all.size()).filter(i -> all.get(i).deferred().isEmpty()).toArray();
  }

  private static ModelPlan plan(
      LinkedModel model, List<HybridPlan> hybrids, Optional<SqlPlanner> sql) {
    GeneratedNames names = GeneratedNames.of(model.name());
    MemberNames members = MemberNames.of(model, names);
    List<ColumnPlan> columns = new ColumnPlanner(model, members).plan();
    List<ColumnPlan> properties = new ColumnPlanner(model, members).planProperties();
    EdgePlanner edges = new EdgePlanner(model, members, sql);
    TablePlan table = new TablePlanner(model, new DefinitionTexts(model, hybrids)).plan();
    return new ModelPlan(
        model.model().origin(),
        names,
        InheritancePlan.of(model.model(), model.inheritedColumns()),
        FormPlanner.plan(model, members),
        table,
        model.associations().stream().map(LinkTablePlanner::plan).toList(),
        columns,
        properties,
        model.model().eagerDefaults(),
        edges.plan(),
        edges.dangling(),
        CompositePlanner.plan(model, members, columns),
        model.proxies(),
        synonyms(model),
        KeyPlanner.plan(model),
        sql.map(planner -> planner.plan(table, selected(columns, properties))).orElse(NO_SQL),
        FinderPlanner.plan(table, columns, model.model().scopes()),
        scopes(model),
        hybrids,
        ListenerPlanner.plan(model.model()));
  }

  private static List<SynonymPlan> synonyms(LinkedModel model) {
    return model.model().synonyms().stream()
        .map(
            synonym ->
                new SynonymPlan(
                    synonym,
                    model
                        .model()
                        .findAttribute(synonym.of())
                        .filter(synonym::isLike)
                        .map(AttributeDescriptor::accessor)))
        .toList();
  }

  /** Of a guilty model those that do not hurt. */
  private static List<ScopeDescriptor> scopes(LinkedModel model) {
    List<ScopeDescriptor> scopes = new ArrayList<>();
    for (ScopeDescriptor scope : model.model().scopes()) {
      if (scope.isSound() && scopes.stream().noneMatch(scope::isLike)) {
        scopes.add(scope);
      }
    }
    return scopes;
  }
}
