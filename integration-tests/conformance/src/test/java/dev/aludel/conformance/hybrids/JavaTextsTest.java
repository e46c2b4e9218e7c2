package dev.aludel.conformance.hybrids;

import static dev.aludel.conformance.hybrids.Specimen_.SPECIMEN;
import static dev.aludel.query.Sql.select;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Expression;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Test;

/** How databases are told to count, cut, order and change texts as Java does. */
class JavaTextsTest extends ConformanceTest {
  private static final String UNITS =
      "regexp_replace(text, '([\\U00010000-\\U0010FFFF])', '\\1\\1', 'g')";

  JavaTextsTest() {
    super(HybridModelsSchema.SCHEMA);
  }

  private void assertWritten(Expression<?> hybrid, String h2, String postgresql) {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.list(select(hybrid).from(SPECIMEN)),
          "select " + onH2OrPostgresql(h2, postgresql) + " from specimens");
    }
  }

  @Test
  void lengthCountsUnits() {
    assertWritten(SPECIMEN.length(), "char_length(text)", "char_length(" + UNITS + ")");
  }

  @Test
  void aCutAtTheFirstCharacterNeedsNoUnits() {
    String type = onH2OrPostgresql("varchar", "text");
    String written =
        "case when text = ? then cast(? as " + type + ") else substring(text, ?, ?) end";
    assertWritten(SPECIMEN.firstCharacter(), written, written);
  }

  @Test
  void letterCaseIsUnicodes() {
    assertWritten(
        SPECIMEN.uppered(), "upper(text)", "upper(text collate \"und-x-icu\") collate \"default\"");
  }

  @Test
  void noComparisonWithNaNIsTrue() {
    assertWritten(
        SPECIMEN.isAbove(),
        "measure > bound and measure <> cast('NaN' as double precision)",
        "measure > bound and measure <> cast('NaN' as double precision)");
    assertWritten(SPECIMEN.isUnderTen(), "measure < ?", "measure < ?");
  }
}
