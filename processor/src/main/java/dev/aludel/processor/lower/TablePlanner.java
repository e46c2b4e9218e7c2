package dev.aludel.processor.lower;

import dev.aludel.dialect.Dialect;
import dev.aludel.processor.model.CheckDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.EnumOptions;
import dev.aludel.processor.model.IdDescriptor;
import dev.aludel.processor.model.IndexDescriptor;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedProperty;
import dev.aludel.processor.model.Numbering;
import dev.aludel.processor.model.ServerDefaultDescriptor;
import dev.aludel.processor.model.TableDescriptor;
import dev.aludel.processor.model.TablePlan;
import dev.aludel.processor.model.UniqueKeys;
import dev.aludel.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the definition of a model's table. */
final class TablePlanner {
  private final LinkedModel model;
  private final DefinitionTexts texts;
  private final List<String> columnNames;

  /**
   * A planner for one table.
   *
   * @param texts says what hybrids are in its texts
   */
  TablePlanner(LinkedModel model, DefinitionTexts texts) {
    this.model = model;
    this.texts = texts;
    this.columnNames = model.columns().stream().map(LinkedColumn::name).toList();
  }

  TablePlan plan() {
    TableDescriptor table = model.model().table();
    return new TablePlan(
        new TablePlan.TableName(table.name(), table.schema(), table.comment()),
        model.columns().stream().map(this::column).toList(),
        model.key().stream().map(LinkedColumn::name).toList(),
        model.foreignKeys(),
        new TablePlan.Constraints(
            UniqueKeys.constraints(model), checks(), indexes(), model.model().constraints().ddl()),
        model.properties().stream().map(TablePlanner::property).toList());
  }

  private TablePlan.TableColumn column(LinkedColumn column) {
    return new TablePlan.TableColumn(
        column.name(),
        column.sqlType(),
        column.nullable(),
        column.options().sensitive(),
        column.options().comment(),
        source(column));
  }

  private static TablePlan.Property property(LinkedProperty property) {
    return new TablePlan.Property(
        property.sqlType(),
        property.parts(),
        property.tables(),
        property.declared().nullable(),
        !property.declared().expireOnFlush());
  }

  private TablePlan.Source source(LinkedColumn column) {
    Optional<KeyGeneration> generation = column.generation();
    Numbering numbering =
        column
            .declared()
            .flatMap(ColumnDescriptor::id)
            .map(IdDescriptor::numbering)
            .orElse(Numbering.USUAL);
    if (generation.filter(KeyGeneration.IDENTITY::equals).isPresent()) {
      return new TablePlan.Source.Identity(numbering);
    }
    if (generation.filter(KeyGeneration.SEQUENCE::equals).isPresent()) {
      return new TablePlan.Source.FromSequence(column.sequence().orElse(""), numbering);
    }
    return column
        .declared()
        .flatMap(declared -> declared.values().server())
        .map(this::source)
        .orElseGet(TablePlan.Source.None::new);
  }

  private TablePlan.Source source(ServerDefaultDescriptor server) {
    if (server.computed()) {
      return new TablePlan.Source.Computed(texts.enclosed(server.expression().orElse("null")));
    }
    return server.now()
        ? new TablePlan.Source.Now()
        : new TablePlan.Source.Expression(server.expression().orElse("null"));
  }

  private List<TablePlan.CheckConstraint> checks() {
    Stream<CheckDescriptor> onColumns =
        model.columns().stream()
            .flatMap(column -> column.declared().stream())
            .map(ColumnDescriptor::checks)
            .flatMap(List::stream);
    Stream<TablePlan.CheckConstraint> written =
        Stream.concat(onColumns, model.model().constraints().checks().stream()).map(this::check);
    return Stream.concat(written, model.columns().stream().flatMap(TablePlanner::constants))
        .toList();
  }

  private TablePlan.CheckConstraint check(CheckDescriptor check) {
    String condition = texts.enclosed(check.condition());
    return new TablePlan.CheckConstraint(
        condition, check.name(), ColumnMentions.in(condition, columnNames), check.comment());
  }

  /** {@code status in ('PENDING', 'PAID')}, if the column asks for it. */
  private static Stream<TablePlan.CheckConstraint> constants(LinkedColumn column) {
    if (column.options().enumeration().filter(EnumOptions::createConstraint).isEmpty()) {
      return Stream.empty();
    }
    String name = Dialect.named("postgresql").quoted(Identifier.of(column.name()));
    String condition =
        column.type().constants().stream()
            .collect(Collectors.joining("', '", name + " in ('", "')"));
    return Stream.of(
        new TablePlan.CheckConstraint(
            condition, Optional.empty(), List.of(column.name()), Optional.empty()));
  }

  private List<TablePlan.Index> indexes() {
    List<TablePlan.Index> indexes = new ArrayList<>();
    model
        .columnsWith(column -> column.options().index() && !column.options().unique())
        .forEach(columns -> indexes.add(index(columns)));
    for (IndexDescriptor index : model.model().constraints().indexes()) {
      List<TablePlan.IndexEntry> entries = index.entries().stream().map(this::entry).toList();
      indexes.add(new TablePlan.Index(entries, index.name(), index.unique()));
    }
    return indexes;
  }

  private static TablePlan.Index index(List<String> columns) {
    List<TablePlan.IndexEntry> entries =
        columns.stream()
            .map(column -> new TablePlan.IndexEntry(column, false, false, List.of(column)))
            .toList();
    return new TablePlan.Index(entries, Optional.empty(), false);
  }

  /** {@code price desc}, {@code category_id} or {@code lower(email)}. */
  private TablePlan.IndexEntry entry(String text) {
    String[] words = text.strip().split("\\s+", -1);
    Optional<LinkedColumn> column = model.findColumn(words[0]);
    boolean descending = words.length == 2 && words[1].equalsIgnoreCase("desc");
    boolean ordered = words.length == 1 || descending;
    boolean ascending = words.length == 2 && words[1].equalsIgnoreCase("asc");
    if (column.isPresent() && (ordered || ascending)) {
      String name = column.get().name();
      return new TablePlan.IndexEntry(name, false, descending, List.of(name));
    }
    String expression = texts.in(text);
    return new TablePlan.IndexEntry(
        expression, true, false, ColumnMentions.in(expression, columnNames));
  }
}
