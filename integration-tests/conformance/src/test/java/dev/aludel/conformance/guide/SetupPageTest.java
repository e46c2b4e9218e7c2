package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.notes.Note_.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.conformance.guide.notes.Note;
import dev.aludel.conformance.guide.notes.NotesSchema;
import dev.aludel.session.Session;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code setup.md}. */
@Tag("A108")
class SetupPageTest extends PageTest {

  SetupPageTest() {
    super(NotesSchema.SCHEMA);
  }

  @Test
  void fromAUrlToTheFirstRow() {
    String url = kind.newUrl("secret");
    // region start
    // url is "jdbc:h2:mem:notes", or "jdbc:postgresql://ada:secret@localhost/notes"
    try (Database database = Database.connect(url)) {
      database.create(NotesSchema.SCHEMA); // what is there already stays

      database.transaction(session -> session.add(Note.of("Buy milk")));

      List<Note> found =
          database.call(session -> session.query(NOTE).where(NOTE.title.startsWith("Buy")).list());
      // endregion
      assertThat(found).extracting(Note::title).containsExactly("Buy milk");
      // region start
    }
    // endregion
  }

  @Test
  void theTablesThatAreCreated() {
    sends("tables", () -> database.create(NotesSchema.SCHEMA));
  }

  @Test
  void writing() {
    sends(
        "insert",
        () ->
            // region insert
            database.transaction(session -> session.add(Note.of("Buy milk")))
        // endregion
        );
  }

  @Test
  void readingAndChanging() {
    database.transaction(session -> session.add(Note.of("Buy milk")));
    sends(
        "session",
        () -> {
          // region session
          try (Session session = database.session()) {
            Optional<Note> milk = session.query(NOTE).byTitle("Buy milk").first();
            milk.ifPresent(note -> note.done(true));
            session.commit(); // without it, close() rolls back
          }
          // endregion
        });
    assertThat(database.<Long>call(session -> session.query(NOTE).where(NOTE.done).count()))
        .isOne();
  }

  @Test
  void settings() {
    var pool = dataSource;
    // region builder
    Database database =
        Database.builder()
            .dataSource(pool) // HikariCP, or any other; or .url(…).user(…).password(…)
            .echo(true) // every statement with its parameters, to the logger dev.aludel.sql
            .clock(Clock.systemUTC()) // where @Default(now = true) takes its time from
            .listener(event -> System.out.println(event.nanos() + " ns for " + event.sql()))
            .connect();
    // endregion
    assertThat(database.dialect().name()).isEqualTo(kind.dialect());
    database.close();
  }

  @Test
  void anErrorHasACodeACauseAndAFix() {
    Note note = Note.of("Buy milk");
    fails(
        "unset",
        () -> {
          // region unset
          note.id(); // the database gives it with the insert
          // endregion
        });
  }
}
