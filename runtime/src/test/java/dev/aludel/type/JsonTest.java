package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as a value: what is read is what was written. */
class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-1.50",
        "[]",
        "{}",
        "[1,\"two\",null,[true]]",
        "{\"a\":{\"b\":[]},\"c\":\"\"}",
        "\"\\\"\\\\\\n\\r\\t\\u0001é😀\""
      })
  void aTextIsReadAndWritten(String text) {
    assertThat(Json.parse(text)).hasToString(text);
  }

  @Test
  void blanksAndEscapesAreRead() {
    assertThat(Json.parse(" [ 1 , \"\\u00e9\\/\\b\\f\" ] ")).isEqualTo(Json.array(1, "é/\b\f"));
    assertThat(Json.parse("{\"a\":1,\"a\":2}")).isEqualTo(Json.object().with("a", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "truex",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "[1,]",
        "[1",
        "{\"a\"}",
        "{a:1}",
        "{\"a\":1,}",
        "\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\n\"",
        "1 2",
        "NaN",
        "'a'"
      })
  void whatIsNoJsonIsRefused(String text) {
    assertThatThrownBy(() -> Json.parse(text))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5592");
  }

  @Test
  void depthHasAnEnd() {
    assertThat(Json.parse("[".repeat(1000) + "]".repeat(1000)).kind()).isEqualTo(Json.Kind.ARRAY);
    assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).isInstanceOf(MappingException.class);
  }

  @Test
  void equalityIsThatOfJson() {
    Json one = Json.parse("{\"a\":1.0,\"b\":[2]}");
    Json other = Json.parse("{\"b\":[2.00],\"a\":1}");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(Json.of("1")).isNotEqualTo(Json.of(1));
    assertThat(Json.NULL).isNotEqualTo(Json.of("null"));
  }

  @Test
  void javaValuesBecomeJsonAndComeBack() {
    Map<String, Object> map =
        Map.of(
            "int",
            1,
            "long",
            1L << 40,
            "big",
            BigInteger.TEN.pow(30),
            "decimal",
            new BigDecimal("0.10"),
            "list",
            List.of("a", true, Map.of()));
    assertThat(Json.of(map).toJava()).isEqualTo(map);
    assertThat(Json.of(0.1)).hasToString("0.1");
    assertThat(Json.of(Arrays.asList(1, null)).toJava()).isEqualTo(Arrays.asList(1, null));
    assertThatThrownBy(() -> Json.of(Double.NaN)).hasMessageContaining("ALU-5594");
    assertThatThrownBy(() -> Json.of(new Object())).hasMessageContaining("ALU-5594");
    assertThatThrownBy(() -> Json.of(Map.of(1, 2))).hasMessageContaining("ALU-5594");
  }

  @Test
  void partsAreFoundAndRead() {
    Json json = Json.parse("{\"name\":\"Ada\",\"ages\":[36,37.5],\"on\":true}");
    assertThat(json.find("name").map(Json::asString)).contains("Ada");
    assertThat(json.find("ages").flatMap(ages -> ages.find(0)).map(Json::asInt)).contains(36);
    assertThat(json.find("ages").flatMap(ages -> ages.find(2))).isEmpty();
    assertThat(json.find("none")).isEmpty();
    assertThat(json.find(0)).isEmpty();
    assertThat(json.asMap().keySet()).containsExactly("name", "ages", "on");
    assertThatThrownBy(json::asString)
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("A JSON value is OBJECT, not STRING.");
    assertThatThrownBy(() -> Json.of(37.5).asInt()).isInstanceOf(MappingException.class);
  }
}
