package dev.aludel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  @Test
  void eachCodeIsUsedOnceAndInItsRange() {
    assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("ALU-5\\d{3}"));
  }

  @Test
  void aMessageSaysTheCodeTheProblemAndTheFix() {
    assertThat(new MappingException(ErrorCode.COLUMN_DOES_NOT_EXIST, "users", "nmae", "id, name"))
        .hasMessage("ALU-5204: Table users has no column named nmae. Its columns are: id, name.")
        .extracting(MappingException::code)
        .isEqualTo(ErrorCode.COLUMN_DOES_NOT_EXIST);
  }

  @Test
  void aDatabaseExceptionCarriesWhatIsKnown() {
    Exception cause = new Exception();
    UniqueViolationException e =
        new UniqueViolationException(
            DatabaseError.of("duplicate key 100%")
                .withSql("insert into users (email) values (?)")
                .withSqlState("23505")
                .withConstraint("uq_users_email", "users"),
            cause);
    assertThat(e)
        .hasCause(cause)
        .hasMessage(
            "ALU-5101: A unique value exists already: duplicate key 100%. "
                + "Choose another value, or load that row. "
                + "SQL: insert into users (email) values (?)");
    assertThat(e.sqlState()).contains("23505");
    assertThat(e.constraint()).contains("uq_users_email");
    assertThat(e.table()).contains("users");
    assertThat(e.column()).isEmpty();
  }
}
