package dev.aludel.session;

import dev.aludel.dialect.CrudStatements;
import dev.aludel.dialect.Dialect;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EdgeDefinition;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.RelatedList;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What generated mappers do, for {@link Thing}s of one table. */
final class ThingMapper extends EntityMapper<Thing> {
  final Map<String, Function<FlushTime, Object>> defaults = new HashMap<>();
  final Map<String, Function<FlushTime, Object>> onUpdate = new HashMap<>();

  ThingMapper(String model, Table table, EdgeDefinition... edges) {
    super(
        Contract.VERSION,
        model,
        table,
        Attributes.named(table.columns().stream().map(Column::name).toArray(String[]::new)),
        edges);
  }

  ThingMapper defaulted(String column, Function<FlushTime, Object> value) {
    defaults.put(column, value);
    return this;
  }

  ThingMapper onUpdate(String column, Function<FlushTime, Object> value) {
    onUpdate.put(column, value);
    return this;
  }

  Thing make() {
    return new Thing(this);
  }

  int number(String column) {
    return table().indexOf(column);
  }

  static SqlText inEach(Function<CrudStatements, String> statement) {
    return CrudStatements.inEach(Dialect.all(), statement);
  }

  @Override
  protected SqlText select() {
    return inEach(crud -> crud.select(table()));
  }

  @Override
  protected SqlText selectByKey() {
    return inEach(crud -> crud.selectByKey(table()));
  }

  @Override
  protected SqlText insert() {
    int[] all = IntStream.range(0, table().columns().size()).toArray();
    return inEach(crud -> crud.insert(table(), all, 1));
  }

  @Override
  protected SqlText deleteByKey() {
    return inEach(crud -> crud.deleteByKey(table()));
  }

  @Override
  protected Thing create() {
    return new Thing(this);
  }

  @Override
  protected void read(Thing entity, Row row, int at) {
    for (int i = 0; i < entity.columns.length; i++) {
      entity.columns[i] = row.get(at + i, table().column(i).type());
    }
  }

  @Override
  protected void readColumn(Thing entity, int column, Row row, int at) {
    entity.columns[column] = row.get(at, table().column(column).type());
  }

  @Override
  protected @Nullable Object value(Thing entity, int column) {
    return entity.columns[column];
  }

  @Override
  protected void applyDefaults(Thing entity, FlushTime time) {
    defaults.forEach(
        (name, value) -> {
          if (entity.aludelState().unset(number(name))) {
            entity.columns[number(name)] =
                entity.aludelState().defaulted(number(name), value.apply(time));
          }
        });
  }

  @Override
  protected void applyOnUpdate(Thing entity, FlushTime time) {
    onUpdate.forEach(
        (name, value) -> {
          if (!entity.aludelState().changed(number(name))) {
            entity.columns[number(name)] =
                entity.aludelState().updated(number(name), value.apply(time));
          }
        });
  }

  @Override
  protected @Nullable Object key(Thing entity) {
    List<Object> key =
        Arrays.stream(table().primaryKey()).mapToObj(i -> entity.columns[i]).toList();
    return key.size() == 1 ? key.get(0) : key;
  }

  @Override
  protected Object key(Row row, int at) {
    List<Object> key =
        Arrays.stream(table().primaryKey())
            .mapToObj(i -> Objects.requireNonNull(row.get(at + i, table().column(i).type())))
            .toList();
    return key.size() == 1 ? key.get(0) : key;
  }

  @Override
  protected Object[] keyValues(Object key) {
    return key instanceof List<?> parts ? parts.toArray() : new Object[] {key};
  }

  @Override
  protected @Nullable Object related(Thing entity, int attribute) {
    return entity.related[attribute - columnCount()];
  }

  @Override
  protected void relate(Thing entity, int attribute, @Nullable Object value) {
    entity.related[attribute - columnCount()] = value;
  }

  @Override
  protected RelatedList<?> list(Thing entity, int attribute) {
    return entity.list(attributeName(attribute));
  }

  @Override
  protected void foreignKey(Thing entity, int attribute, @Nullable Object key) {
    int[] columns = edge(attribute).foreignKey();
    for (int i = 0; i < columns.length; i++) {
      entity.columns[columns[i]] = key instanceof List<?> parts ? parts.get(i) : key;
    }
  }

  @Override
  protected void assign(Thing entity, int column, @Nullable Object databaseValue) {
    entity.columns[column] = databaseValue;
  }
}
