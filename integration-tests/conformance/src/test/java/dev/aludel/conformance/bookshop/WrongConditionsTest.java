package dev.aludel.conformance.bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions that are wrong: javac refuses them, at their place. */
class WrongConditionsTest {

  /** In each the caret is where javac's is. */
  private static final List<String> DO_NOT_COMPILE =
      List.of(
          "BOOK.title^.eq(5)",
          "BOOK.title^.eq(null)",
          "BOOK.title^.eq(BOOK.pages)",
          "BOOK.title^.gt(1)",
          "BOOK.title^.between(1, 2)",
          "BOOK.title^.in(1, 2)",
          "BOOK.title^.in(List.of(1L))",
          "BOOK.title^.plus(1).eq(1)",
          "BOOK.pages^.eq(\"many\")",
          "BOOK.pages^.eq(BOOK.title)",
          "BOOK.pages^.like(\"1%\")",
          "BOOK.pages^.startsWith(\"1\")",
          "BOOK.pages^.plus(BOOK.title).eq(1)",
          "BOOK.pages^.in(select(BOOK.title).from(BOOK))",
          "BOOK.price^.between(\"1\", \"2\")",
          "BOOK.genre^.eq(\"NOVEL\")",
          "BOOK.genre^.plus(1).eq(1)",
          "BOOK.published^.eq(\"2020-01-01\")",
          "BOOK.published^.lt(java.time.Instant.now())",
          "BOOK.published^.upper().eq(\"A\")",
          "BOOK.printed^.eq(1)",
          "BOOK.printed.and(BOOK^.title)",
          "BOOK^.titel.eq(\"Dune\")",
          "BOOK^.title",
          "BOOK.publisher()^.price.gt(1)",
          "BOOK.publisher()^.titles.any()",
          "^sum(BOOK.title).gt(1)",
          "BOOK.id^.in(select(BOOK.id, BOOK.title).from(BOOK))");

  @Test
  void wrongTypesDoNotCompileAndJavacPointsAtThem() {
    List<String> conditions = DO_NOT_COMPILE.stream().map(one -> one.replace("^", "")).toList();

    assertThat(Snippets.marked(conditions)).containsExactlyElementsOf(DO_NOT_COMPILE);
  }
}
