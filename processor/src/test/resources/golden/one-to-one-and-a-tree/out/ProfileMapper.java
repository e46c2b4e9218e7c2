package com.example.people;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Profile} is read from and written to {@code profiles}. Written from {@code
 * com.example.people.Profile}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProfileMapper extends EntityMapper<ProfileEntity> {
  static final int ID = 0;
  static final int PERSON_ID = 1;
  static final int PERSON = 2;

  /** The only instance. */
  public static final ProfileMapper MAPPER = new ProfileMapper();

  private ProfileMapper() {
    super(
        Contract.VERSION,
        "Profile",
        Profile_.TABLE,
        Statements.of(
            SqlText.of("select id, person_id from profiles"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into profiles (id, person_id) values (?, ?)"),
            SqlText.of("delete from profiles where id = ?")),
        Attributes.named("id", "person_id")
            .metamodel(() -> Profile_.PROFILE),
        Edge.toOne("person", () -> PersonMapper.MAPPER)
            .foreignKey("person_id")
            .inverse("profile"));
  }

  @Override
  protected ProfileEntity create() {
    return new ProfileEntity();
  }

  @Override
  protected void read(ProfileEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.personId = row.getLong(at + 1);
  }

  @Override
  protected void readColumn(ProfileEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case PERSON_ID -> entity.personId = row.getLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ProfileEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case PERSON_ID -> entity.personId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(ProfileEntity entity, int column, Object value) {
    switch (column) {
      case PERSON_ID -> entity.personId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(ProfileEntity from, ProfileEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case PERSON_ID -> to.personId = from.personId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(ProfileEntity entity, int attribute) {
    return switch (attribute) {
      case PERSON -> entity.person;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(ProfileEntity entity, int attribute, Object value) {
    switch (attribute) {
      case PERSON -> entity.person = (Person) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected void foreignKey(ProfileEntity entity, int attribute, Object key) {
    switch (attribute) {
      case PERSON -> entity.personId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
