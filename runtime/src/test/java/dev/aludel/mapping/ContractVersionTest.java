package dev.aludel.mapping;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Database;
import dev.aludel.error.ContractVersionException;
import dev.aludel.jdbc.Row;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that was generated for another runtime is refused before its first statement. */
class ContractVersionTest {
  private static final Table TABLE =
      Table.named("antiques")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .primaryKey("id")
          .build();

  @ParameterizedTest
  @EnumSource
  void anotherVersionIsRefusedByAMessageThatNamesBoth(TestDatabase kind) {
    try (Database database = Database.connect(kind.url())) {
      assertThatThrownBy(() -> database.create(Schema.of(new Antiques())))
          .isInstanceOf(ContractVersionException.class)
          .hasMessageStartingWith("ALU-5002")
          .hasMessageContaining("Antique was generated for version " + (Contract.VERSION + 41))
          .hasMessageContaining("this runtime has version " + Contract.VERSION);
    }
  }

  private static final class Antiques implements Mapped {
    @Override
    public Table aludelTable() {
      return TABLE;
    }

    @Override
    public EntityMapper<?> aludelMapper() {
      return new AntiqueMapper();
    }
  }

  private static final class AntiqueMapper extends EntityMapper<Object> {
    AntiqueMapper() {
      super(Contract.VERSION + 41, "Antique", TABLE, Attributes.named("id"));
    }

    @Override
    protected Object create() {
      return new Object();
    }

    @Override
    protected void read(Object entity, Row row, int at) {}

    @Override
    protected void readColumn(Object entity, int column, Row row, int at) {}

    @Override
    protected @Nullable Object value(Object entity, int column) {
      return null;
    }
  }
}
