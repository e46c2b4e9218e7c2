package dev.aludel.session;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import org.jspecify.annotations.Nullable;

/** An object of any test model: what generated entities do, with arrays for fields. */
final class Thing implements Entity {
  final ThingMapper mapper;
  final @Nullable Object[] columns;
  final @Nullable Object[] related;
  private @Nullable EntityState state;

  Thing(ThingMapper mapper) {
    this.mapper = mapper;
    this.columns = new Object[mapper.columnCount()];
    this.related = new Object[mapper.edges().size()];
  }

  @Override
  public EntityState aludelState() {
    if (state == null) {
      state = new EntityState(this, mapper);
    }
    return state;
  }

  @Nullable Object get(String attribute) {
    int column = mapper.number(attribute);
    aludelState().read(column);
    return aludelState().isSet(column) ? columns[column] : null;
  }

  Long id() {
    aludelState().require(0);
    return (Long) columns[0];
  }

  Thing set(String attribute, @Nullable Object value) {
    int column = mapper.number(attribute);
    columns[column] = aludelState().write(column, columns[column], value);
    return this;
  }

  @Nullable Thing one(String attribute) {
    int number = mapper.edge(attribute).attribute();
    aludelState().fetch(number);
    return (Thing) related[number - mapper.columnCount()];
  }

  Thing one(String attribute, @Nullable Thing value) {
    aludelState().relate(mapper.edge(attribute).attribute(), value);
    return this;
  }

  @SuppressWarnings("unchecked")
  RelatedList<Thing> list(String attribute) {
    int number = mapper.edge(attribute).attribute();
    int index = number - mapper.columnCount();
    if (related[index] == null) {
      related[index] = aludelState().list(number);
    }
    return (RelatedList<Thing>) related[index];
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }
}
