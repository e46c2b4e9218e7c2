package dev.aludel.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.MappingException;
import dev.aludel.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

  @Test
  void treesAreEqualByShapeNotByValues() {
    assertThat(byId(new Bind(SqlType.BIGINT, 1L))).isEqualTo(byId(new Bind(SqlType.BIGINT, 2L)));
    assertThat(byId(new Bind(SqlType.BIGINT, 1L))).isEqualTo(byId(Bind.parameter(SqlType.BIGINT)));
    assertThat(byId(new Bind(SqlType.BIGINT, 1L)))
        .isNotEqualTo(byId(new Bind(SqlType.BIGINT, null)))
        .isNotEqualTo(byId(new Bind(SqlType.INTEGER, 1)));
    assertThat(Literal.of(1)).isNotEqualTo(Literal.of(2));
  }

  @Test
  void bindsNeverShowTheirValues() {
    assertThat(new Bind(SqlType.TEXT, "secret", true)).hasToString("Bind[TEXT]");
    assertThat(byId(new Bind(SqlType.TEXT, "secret")).toString()).doesNotContain("secret");
  }

  @Test
  void identifiersHaveTextWithoutControlCharacters() {
    assertThat(Identifier.of("a \"b%?")).hasToString("a \"b%?");
    for (String text : List.of("", "a\0", "a\nb")) {
      assertThatThrownBy(() -> Identifier.of(text))
          .isInstanceOf(MappingException.class)
          .hasMessageStartingWith("ALU-5201");
    }
  }

  @Test
  void namesOfFunctionsCannotCarrySql() {
    assertThatThrownBy(() -> FunctionCall.of("now(); drop table t; --"))
        .isInstanceOf(MappingException.class);
  }

  @Test
  void wildcardsAreEscaped() {
    assertThat(Like.escaped("50%_!\\")).isEqualTo("50!%!_!!\\");
  }

  private static Select byId(Bind id) {
    return Select.of(ColumnReference.of("name"))
        .withFrom(TableReference.of("users"))
        .withWhere(Comparison.equal(ColumnReference.of("id"), id));
  }
}
