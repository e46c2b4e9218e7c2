package com.example.blog;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Tag} is read from and written to {@code tags}. Written from {@code
 * com.example.blog.Tag}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class TagMapper extends EntityMapper<TagEntity> {
  static final int NAME = 0;

  /** The only instance. */
  public static final TagMapper MAPPER = new TagMapper();

  private TagMapper() {
    super(
        Contract.VERSION,
        "Tag",
        Tag_.TABLE,
        Statements.of(
            SqlText.of("select name from meta.tags"),
            SqlText.of(" where name = ?"),
            SqlText.of("insert into meta.tags (name) values (?)"),
            SqlText.of("delete from meta.tags where name = ?")),
        Attributes.named("name")
            .metamodel(() -> Tag_.TAG));
  }

  @Override
  protected TagEntity create() {
    return new TagEntity();
  }

  @Override
  protected void read(TagEntity entity, Row row, int at) {
    entity.name = row.getString(at);
  }

  @Override
  protected void readColumn(TagEntity entity, int column, Row row, int at) {
    switch (column) {
      case NAME -> entity.name = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(TagEntity entity, int column) {
    return switch (column) {
      case NAME -> entity.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(TagEntity from, TagEntity to, int column) {
    switch (column) {
      case NAME -> to.name = from.name;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object key(Row row, int at) {
    return row.getString(at);
  }
}
