package dev.aludel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

  @Test
  void nearestNameIsSuggested() {
    assertThat(DidYouMean.nearest("prodcuts", List.of("price", "products", "product")))
        .contains("products");
  }

  @Test
  void farNameIsNotSuggested() {
    assertThat(DidYouMean.nearest("name", List.of("price", "stock"))).isEmpty();
  }

  @Test
  void styleOfTheNameDoesNotMatter() {
    assertThat(DidYouMean.nearest("categoryId", List.of("category_id", "category")))
        .contains("category_id");
  }

  @Test
  void swappedLettersAreOneMistake() {
    assertThat(DidYouMean.distance("naem", "name")).isEqualTo(1);
    assertThat(DidYouMean.distance("", "name")).isEqualTo(4);
  }
}
