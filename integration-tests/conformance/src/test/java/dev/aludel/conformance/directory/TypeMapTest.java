package dev.aludel.conformance.directory;

import static dev.aludel.conformance.directory.Contact_.CONTACT;
import static dev.aludel.conformance.directory.Country_.COUNTRY;
import static dev.aludel.conformance.directory.archive.Page_.PAGE;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.directory.archive.PageEntity;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import dev.aludel.type.SqlType;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A type's columns are alike in all models, by a converter that is named once. */
class TypeMapTest extends ConformanceTest {
  private static final CountryCode FINLAND = new CountryCode("FI");
  private static final Email ADA = new Email("Ada@Example.org");
  private static final URI HOME = URI.create("https://example.org/~ada");

  TypeMapTest() {
    super(DirectoryModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Country finland = CountryEntity.create(FINLAND, "Finland");
    Contact ada =
        ContactEntity.builder().name("Ada").email(ADA).homepage(HOME).country(finland).build();
    Contact bob = ContactEntity.create("Bob", new Email("bob@example.org"));
    database.transaction(
        session -> session.addAll(List.of(ada, bob, PageEntity.create(HOME, "Ada's"))));
    sql.clear();
  }

  private static SqlType type(Table table, String column) {
    return table.column(column).type();
  }

  @Test
  @Tag("B166")
  void theTypeDecidesWhatItsColumnsAre() {
    assertThat(type(Contact_.TABLE, "email")).isEqualTo(SqlType.varchar(254));
    assertThat(type(Country_.TABLE, "code")).isEqualTo(SqlType.character(2));
  }

  @Test
  @Tag("B166")
  void aPackageDecidesForTypesOfOthersInAllPackagesBelow() {
    assertThat(type(Contact_.TABLE, "name")).isEqualTo(SqlType.varchar(100));
    assertThat(type(dev.aludel.conformance.directory.archive.Page_.TABLE, "address"))
        .isEqualTo(SqlType.varchar(2000));
  }

  @Test
  void anAccessorTakesFromTheMapWhatItDoesNotSay() {
    assertThat(type(Contact_.TABLE, "url")).isEqualTo(SqlType.varchar(500));
  }

  @Test
  void valuesAreConvertedWhereverTheyTravel() {
    try (Session session = database.session()) {
      Contact ada = session.query(CONTACT).where(CONTACT.email.eq(ADA)).one();
      assertThat(ada.email()).isEqualTo(new Email("ada@example.org"));
      assertThat(ada.homepage()).isEqualTo(HOME);
      assertThat(session.query(CONTACT).byEmail(ADA).one()).isSameAs(ada);
      assertThat(session.query(CONTACT).where(CONTACT.homepage.in(HOME)).list())
          .containsExactly(ada);
      session.execute(
          update(CONTACT).set(CONTACT.email, new Email("A@x.org")).where(CONTACT.id.eq(ada.id())));
      assertThat(ada.email()).isEqualTo(new Email("a@x.org"));
    }
  }

  @Test
  void aKeyIsConverted() {
    try (Session session = database.session()) {
      Country finland = session.get(COUNTRY, FINLAND).orElseThrow();
      assertThat(finland.name()).isEqualTo("Finland");
      assertThat(session.get(PAGE, HOME).orElseThrow().title()).isEqualTo("Ada's");
      assertThat(session.get(COUNTRY, new CountryCode("FI"))).containsSame(finland);
    }
  }

  @Test
  void aForeignKeyIsOfTheSameType() {
    assertThat(type(Contact_.TABLE, "country_id")).isEqualTo(SqlType.character(2));
    try (Session session = database.session()) {
      Contact ada = session.query(CONTACT).where(CONTACT.country().code.eq(FINLAND)).one();
      Country finland = session.get(COUNTRY, FINLAND).orElseThrow();
      assertThat(ada.country()).isSameAs(finland);
      assertThat(finland.contacts()).containsExactly(ada);
    }
  }

  @Test
  void aProjectionHasTheValue() {
    try (Session session = database.session()) {
      List<ContactLine> lines =
          session.list(select(ContactLine_.of(CONTACT)).from(CONTACT).orderBy(CONTACT.id.asc()));
      assertThat(lines)
          .containsExactly(
              new ContactLine(new Email("ada@example.org"), HOME),
              new ContactLine(new Email("bob@example.org"), null));
    }
  }
}
