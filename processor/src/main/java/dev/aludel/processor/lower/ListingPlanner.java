package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.dialect.Dialect;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.InheritancePlan;
import dev.aludel.processor.model.InheritancePlan.JoinedTable;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ListingPlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.SqlPlan;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans the list of all SQL that the models of a registry became. */
public final class ListingPlanner {
  private final List<Dialect> dialects;
  private final ModelPlanner planner;

  /** A planner whose SQL texts are for these databases. */
  public ListingPlanner(List<Dialect> dialects) {
    this.dialects = List.copyOf(dialects);
    this.planner = new ModelPlanner(dialects);
  }

  /**
   * The list of models that no rule objects to.
   *
   * @param models those of the registry, in its order
   * @param targets models elsewhere that relationships lead to
   */
  public ListingPlan plan(ClassName registry, List<LinkedModel> models, List<LinkedModel> targets) {
    List<ModelPlan> plans = models.stream().map(planner::plan).toList();
    Map<ClassName, SqlPlan> selects = new LinkedHashMap<>();
    Stream.concat(targets.stream().map(planner::plan), plans.stream())
        .filter(ListingPlanner::isAlone)
        .forEach(plan -> selects.put(plan.names().model(), plan.sql()));
    return new ListingPlan(
        registry,
        dialects.stream().map(Dialect::name).toList(),
        tables(plans),
        plans.stream().map(plan -> model(plan, selects)).toList());
  }

  private List<ListingPlan.Variant> tables(List<ModelPlan> plans) {
    List<Table> tables = tablesOf(plans);
    Map<String, List<String>> statements = new LinkedHashMap<>();
    for (Dialect dialect : dialects) {
      statements.put(dialect.name(), dialect.create(tables, true));
    }
    return new MergedTexts(statements).variants();
  }

  /** Each once, with what all models keep in it. */
  private static List<Table> tablesOf(List<ModelPlan> plans) {
    Map<TableName, Table> all = new LinkedHashMap<>();
    Map<TableName, JoinedTable> joined = new LinkedHashMap<>();
    List<ModelPlan> sorted =
        plans.stream().sorted(Comparator.comparingInt(ListingPlanner::depth)).toList();
    for (ModelPlan plan : sorted) {
      if (plan.inheritance().filter(InheritancePlan::isUnion).isPresent()) {
        continue;
      }
      Table table = TableDefinitions.of(plan.table());
      plan.inheritance()
          .flatMap(InheritancePlan::joined)
          .ifPresent(join -> joined.put(table.tableName(), join));
      all.merge(table.tableName(), table, Table::widened);
      plan.linkTables().stream()
          .map(one -> TableDefinitions.of(one.table()))
          .forEach(link -> all.putIfAbsent(link.tableName(), link));
    }
    return all.values().stream()
        .map(
            table -> {
              JoinedTable join = joined.get(table.tableName());
              return join == null
                  ? table
                  : table.below(Objects.requireNonNull(all.get(nameOf(join))), join.columns());
            })
        .toList();
  }

  private static TableName nameOf(JoinedTable join) {
    return new TableName(join.table().schema().orElse(null), join.table().name());
  }

  /** Whether its statements are constants, which depend on no other model. */
  private static boolean isAlone(ModelPlan plan) {
    return plan.inheritance().filter(InheritancePlan::isShared).isEmpty();
  }

  /** Models that share the table of another one come after it. */
  private static int depth(ModelPlan plan) {
    return plan.inheritance().map(InheritancePlan::depth).orElse(0);
  }

  private ListingPlan.ModelListing model(ModelPlan plan, Map<ClassName, SqlPlan> selects) {
    SqlPlan sql = plan.sql();
    List<ListingPlan.Statement> statements = new ArrayList<>();
    if (isAlone(plan)) {
      statements.add(statement("select", dialect -> sql.select().in(dialect)));
      statements.add(statement("select by key", dialect -> selectByKey(sql, dialect)));
      statements.add(statement("insert", dialect -> sql.insert().in(dialect)));
      statements.add(statement("delete by key", dialect -> sql.deleteByKey().in(dialect)));
    }
    for (EdgePlan edge : plan.edges()) {
      // With a condition it has no constant statement.
      Optional.ofNullable(selects.get(edge.target().model()))
          .filter(target -> edge.mentioned().on().isEmpty())
          .map(target -> statement("load " + edge.attribute().name(), loading(edge, target)))
          .ifPresent(statements::add);
    }
    return new ListingPlan.ModelListing(
        plan.names().model(), plan.table().name().text(), statements);
  }

  /** A to-one is found by the target's key, the others by what the relationship adds. */
  private static Function<String, String> loading(EdgePlan edge, SqlPlan target) {
    return dialect ->
        edge.join()
            .loadedBy()
            .map(tail -> target.select().in(dialect) + tail.in(dialect))
            .orElseGet(() -> selectByKey(target, dialect));
  }

  private static String selectByKey(SqlPlan sql, String dialect) {
    return sql.select().in(dialect) + sql.whereKey().in(dialect);
  }

  private ListingPlan.Statement statement(String purpose, Function<String, String> text) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    dialects.forEach(one -> texts.put(one.name(), List.of(text.apply(one.name()))));
    return new ListingPlan.Statement(purpose, new MergedTexts(texts).variants());
  }
}
