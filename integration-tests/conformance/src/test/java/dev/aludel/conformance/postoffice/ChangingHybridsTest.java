package dev.aludel.conformance.postoffice;

import static dev.aludel.conformance.postoffice.Recipient_.RECIPIENT;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Assignments;
import dev.aludel.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hybrids that change their object, on objects and on rows. */
class ChangingHybridsTest extends ConformanceTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  ChangingHybridsTest() {
    super(PostOfficeSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    List<Recipient> all = List.of(Recipient.of("Ada", "Byron"), Recipient.of("Alan", "Turing"));
    database.transaction(filling -> filling.addAll(all));
    session = database.session();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  /** The first row after the change of all of them, which must be what Java makes of the object. */
  private Recipient changed(Assignments inRows, Consumer<Recipient> onObject) {
    session.execute(update(RECIPIENT).set(inRows).all());
    Recipient row = session.query(RECIPIENT).orderBy(RECIPIENT.id.asc()).list().get(0);
    Recipient object = Recipient.of("Ada", "Byron");
    onObject.accept(object);
    assertThat(row.fullName()).isEqualTo(object.fullName());
    assertThat(row.nickname()).isEqualTo(object.nickname());
    assertThat(row.distance()).isEqualTo(object.distance());
    assertThat(row.zone()).isEqualTo(object.zone());
    return row;
  }

  @Test
  @Tag("B145")
  void settingAHybridWritesTheColumnsThatItsSetterWrites() {
    sql.assertSends(
        () ->
            session.execute(
                update(RECIPIENT)
                    .set(RECIPIENT.fullName(), "Ada Lovelace")
                    .where(RECIPIENT.fullName().eq("Ada Byron"))),
        "update recipients set first_name = ?, last_name = ? where first_name || ? || last_name = ?");
    assertThat(session.query(RECIPIENT).orderBy(RECIPIENT.id.asc()).list())
        .extracting(Recipient::fullName)
        .containsExactly("Ada Lovelace", "Alan Turing");
  }

  @Test
  void aSetterIsAMethodOfTheTableToo() {
    Recipient ada =
        changed(RECIPIENT.fullName("Ada Lovelace"), one -> one.fullName("Ada Lovelace"));

    assertThat(ada.lastName()).isEqualTo("Lovelace");
  }

  @Test
  void whatIsSetIsReadByLaterStatements() {
    sql.assertSends(
        () -> session.execute(update(RECIPIENT).set(RECIPIENT.move(101)).all()),
        "update recipients set distance = distance + ?,"
            + " zone = case when distance + ? > ? then cast(? as varchar(255)) else zone end");
    session.rollback();

    changed(RECIPIENT.move(101), one -> one.move(101));
  }

  @Test
  void columnsChangePlaces() {
    sql.assertSends(
        () -> session.execute(update(RECIPIENT).set(RECIPIENT.swapNames()).all()),
        "update recipients set first_name = last_name, last_name = first_name");
    session.rollback();

    changed(RECIPIENT.swapNames(), Recipient::swapNames);
  }

  @Test
  void whatParametersDecideIsDecidedInJava() {
    sql.assertSends(
        () -> session.execute(update(RECIPIENT).set(RECIPIENT.callBy(null, true)).all()),
        "update recipients set first_name = first_name, last_name = last_name, nickname = ?");
  }

  @Test
  void anotherMethodThatChangesTakesPart() {
    changed(RECIPIENT.shout(), Recipient::shout);
  }

  @Test
  void anAssignmentIsSaidByHand() {
    session.execute(update(RECIPIENT).set(RECIPIENT.reverse()).where(RECIPIENT.id.eq(1L)));

    assertThat(session.query(RECIPIENT).where(RECIPIENT.firstName.eq("Ada")).exists()).isFalse();
  }

  @Test
  void anInsertSetsAHybrid() {
    session.execute(
        insertInto(RECIPIENT)
            .set(RECIPIENT.fullName(), "Grace Hopper")
            .set(RECIPIENT.distance, 0)
            .set(RECIPIENT.zone, Zone.NEAR));

    assertThat(session.query(RECIPIENT).where(RECIPIENT.lastName.eq("Hopper")).exists()).isTrue();
  }

  @Test
  void objectsOfTheSessionFollow() {
    Recipient ada = session.query(RECIPIENT).where(RECIPIENT.firstName.eq("Ada")).one();

    session.execute(
        update(RECIPIENT)
            .set(RECIPIENT.fullName(), "Ada Lovelace")
            .where(RECIPIENT.firstName.eq("Ada")));

    assertThat(ada.fullName()).isEqualTo("Ada Lovelace");
  }
}
