package dev.aludel.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnakeCaseTest {

  @Test
  void wordsAreSeparatedByUnderscores() {
    assertThat(SnakeCase.of("zipCode")).isEqualTo("zip_code");
    assertThat(SnakeCase.of("OrderItem")).isEqualTo("order_item");
    assertThat(SnakeCase.of("userID")).isEqualTo("user_id");
    assertThat(SnakeCase.of("URLPath")).isEqualTo("url_path");
    assertThat(SnakeCase.of("x2")).isEqualTo("x2");
    assertThat(SnakeCase.of("line2Text")).isEqualTo("line2_text");
    assertThat(SnakeCase.of("already_there")).isEqualTo("already_there");
  }

  @Test
  void columnsBecomeFields() {
    assertThat(SnakeCase.toCamelCase("category_id")).isEqualTo("categoryId");
    assertThat(SnakeCase.toCamelCase("_odd name")).isEqualTo("oddName");
  }
}
