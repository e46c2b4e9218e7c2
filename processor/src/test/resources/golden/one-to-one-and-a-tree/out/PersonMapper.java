package com.example.people;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Person} is read from and written to {@code people}. Written from {@code
 * com.example.people.Person}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PersonMapper extends EntityMapper<PersonEntity> {
  static final int ID = 0;
  static final int MANAGER_ID = 1;
  static final int PROFILE = 2;
  static final int MANAGER = 3;
  static final int REPORTS = 4;

  /** The only instance. */
  public static final PersonMapper MAPPER = new PersonMapper();

  private PersonMapper() {
    super(
        Contract.VERSION,
        "Person",
        Person_.TABLE,
        Statements.of(
            SqlText.of("select id, manager_id from people"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into people (id, manager_id) values (?, ?)"),
            SqlText.of("delete from people where id = ?")),
        Attributes.named("id", "manager_id")
            .metamodel(() -> Person_.PERSON),
        Edge.toOneBack("profile", () -> ProfileMapper.MAPPER)
            .foreignKey("person_id")
            .inverse("person")
            .loadedBy(SqlText.of(" where person_id = ?")),
        Edge.toOne("manager", () -> PersonMapper.MAPPER)
            .foreignKey("manager_id")
            .inverse("reports"),
        Edge.toMany("reports", () -> PersonMapper.MAPPER)
            .foreignKey("manager_id")
            .inverse("manager")
            .loadedBy(SqlText.of(" where manager_id = ?")));
  }

  @Override
  protected PersonEntity create() {
    return new PersonEntity();
  }

  @Override
  protected void read(PersonEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.managerId = row.nullableLong(at + 1);
  }

  @Override
  protected void readColumn(PersonEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case MANAGER_ID -> entity.managerId = row.nullableLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(PersonEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case MANAGER_ID -> entity.managerId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(PersonEntity entity, int column, Object value) {
    switch (column) {
      case MANAGER_ID -> entity.managerId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(PersonEntity from, PersonEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case MANAGER_ID -> to.managerId = from.managerId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(PersonEntity entity, int attribute) {
    return switch (attribute) {
      case PROFILE -> entity.profile;
      case MANAGER -> entity.manager;
      case REPORTS -> entity.reports;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(PersonEntity entity, int attribute, Object value) {
    switch (attribute) {
      case PROFILE -> entity.profile = (Profile) value;
      case MANAGER -> entity.manager = (Person) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected RelatedList<?> list(PersonEntity entity, int attribute) {
    return switch (attribute) {
      case REPORTS -> (RelatedList<?>) entity.reports();
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void foreignKey(PersonEntity entity, int attribute, Object key) {
    switch (attribute) {
      case MANAGER -> entity.managerId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
