package dev.aludel.conformance.toolshed;

import static dev.aludel.conformance.toolshed.Tool_.TOOL;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.IntegrityException;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a table's definition says by hybrids is what they say in Java. */
class DefinedHybridsTest extends ConformanceTest {
  private static final String[] PARTS = {"a", "b", " ", "%", "'", "\\", "_", "A", "100", "é", "ß"};

  private final Random random = new Random(7);

  DefinedHybridsTest() {
    super(ShedModelsSchema.SCHEMA);
  }

  @Test
  void checksLetThroughWhatTheirHybridsSay() {
    int refused = 0;
    List<Tool> wrong = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Tool tool = tool();
      boolean fine =
          tool.isNamed()
              && tool.hasDays()
              && (tool.isCheap() || tool.isMarked())
              && !tool.isDozen();
      refused += fine ? 0 : 1;
      if (fine != isTaken(tool)) {
        wrong.add(tool);
      }
    }

    assertThat(refused).isBetween(20, 180);
    assertThat(wrong).isEmpty();
  }

  @Test
  void textsAreCountedInJavasUnits() {
    Tool tool = tool("😀".repeat(26));

    assertThat(tool.isNamed()).isFalse();
    assertThat(isTaken(tool)).isFalse();
  }

  private boolean isTaken(Tool tool) {
    try {
      database.transaction(session -> session.add(tool));
      return true;
    } catch (IntegrityException refused) {
      return false;
    }
  }

  @Test
  void computedColumnsHoldWhatTheirHybridsAnswer() {
    for (int i = 0; i < 100; i++) {
      isTaken(tool());
    }

    try (Session session = database.session()) {
      assertThat(session.query(TOOL).list())
          .hasSizeGreaterThan(10)
          .allSatisfy(DefinedHybridsTest::checkStored);
    }
  }

  @Test
  void anIndexIsOverWhatQueriesOfItsHybridSay() {
    String lower =
        onH2OrPostgresql("lower(name)", "lower(name collate \"und-x-icu\") collate \"default\"");
    database.drop(ShedModelsSchema.SCHEMA);
    sql.clear();

    database.create(ShedModelsSchema.SCHEMA);
    assertThat(sql.texts())
        .filteredOn(text -> text.contains("btrim(" + lower + ", U&'") && !text.contains("check"))
        .hasSize(1);
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.list(select(TOOL.title()).from(TOOL)),
          "select btrim(" + lower + ", ?) from tools");
    }
  }

  private static void checkStored(Tool tool) {
    assertThat(tool.storedLabel()).isEqualTo(tool.label());
    assertThat(tool.storedReturn()).isEqualTo(tool.returnedOn());
    assertThat(tool.storedThird()).isEqualByComparingTo(tool.third());
    assertThat(tool.storedInitial()).isEqualTo(tool.initial());
    assertThat(tool.storedPoints()).isEqualTo(tool.points());
    assertThat(tool.storedNote()).isEqualTo(tool.noteOrNone());
    assertThat(tool.storedMonth()).isEqualTo(tool.monthOfDay());
    assertThat(tool.storedLeast()).isEqualTo(tool.least());
  }

  private Tool tool() {
    return tool(text());
  }

  private Tool tool(String name) {
    return ToolEntity.builder()
        .name(name)
        .note(random.nextInt(3) == 0 ? null : text())
        .amount(random.nextInt(20) - 4)
        .total(random.nextInt(100))
        .lent(random.nextBoolean())
        .price(BigDecimal.valueOf(random.nextInt(1500), 2))
        .day(day())
        .end(random.nextInt(3) == 0 ? null : day())
        .size(Size.values()[random.nextInt(3)])
        .build();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  private LocalDate day() {
    return random.nextInt(3) == 0
        ? LocalDate.of(2024, 1, 31)
        : LocalDate.of(2023, 1, 31).plusDays(random.nextInt(500));
  }
}
