package dev.aludel.conformance.lectures;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.query.CoreTable;
import dev.aludel.query.MappedTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class mapped by hand, to the table that {@link Subject} is a model of. */
final class Topic implements Entity {
  static final Table TABLE =
      Table.named("subjects")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .column(Column.of("parent_id", SqlType.BIGINT).nullable())
          .primaryKey("id")
          .foreignKey(ForeignKey.of("parent_id").references("subjects", "id"))
          .build();

  static final CoreTable SUBJECTS = CoreTable.of(TABLE);
  static final NumberColumn<Long> ID = SUBJECTS.number("id", ValueTypes::longInteger);
  static final TextColumn NAME = SUBJECTS.text("name");
  static final NumberColumn<Long> PARENT_ID = SUBJECTS.number("parent_id", ValueTypes::longInteger);

  static final MappedTable<Topic> TOPIC =
      MappedTable.map("Topic", TABLE, Topic::new)
          .column(ID, topic -> topic.id, (topic, id) -> topic.id = id)
          .column(NAME, topic -> topic.name, (topic, name) -> topic.name = name)
          .column(PARENT_ID, topic -> topic.parentId, (topic, id) -> topic.parentId = id)
          .relationship(
              Edge.toOne("parent", () -> Topic.TOPIC.aludelMapper())
                  .foreignKey("parent_id")
                  .inverse("parts"),
              topic -> topic.parent,
              (topic, parent) -> topic.parent = parent)
          .relationship(
              Edge.toMany("parts", () -> Topic.TOPIC.aludelMapper())
                  .foreignKey("parent_id")
                  .inverse("parent")
                  .orderBy("name", false),
              topic -> topic.parts,
              (topic, parts) -> topic.parts = parts)
          .build();

  static final ToOne<Topic, Topic, MappedTable<Topic>> PARENT =
      ToOne.of(TOPIC, "parent", () -> TOPIC);
  static final ToMany<Topic, Topic, MappedTable<Topic>> PARTS =
      ToMany.of(TOPIC, "parts", () -> TOPIC);

  private final EntityState state = TOPIC.state(this);
  private @Nullable Long id;
  private @Nullable String name;
  private @Nullable Long parentId;
  private @Nullable Topic parent;
  private @Nullable List<Topic> parts;

  private Topic() {}

  Topic(String name) {
    name(name);
  }

  Long id() {
    return TOPIC.require(this, ID);
  }

  String name() {
    return TOPIC.require(this, NAME);
  }

  void name(String value) {
    TOPIC.set(this, NAME, value);
  }

  @Nullable Long parentId() {
    return TOPIC.get(this, PARENT_ID);
  }

  void parentId(@Nullable Long value) {
    TOPIC.set(this, PARENT_ID, value);
  }

  @Nullable Topic parent() {
    return TOPIC.get(this, PARENT);
  }

  void parent(@Nullable Topic value) {
    TOPIC.set(this, PARENT, value);
  }

  List<Topic> parts() {
    return TOPIC.get(this, PARTS);
  }

  @Override
  public EntityState aludelState() {
    return state;
  }

  @Override
  public String toString() {
    return state.describe();
  }
}
