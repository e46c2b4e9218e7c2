package dev.aludel.conformance.folders;

import static dev.aludel.conformance.folders.Document_.DOCUMENT;
import static dev.aludel.conformance.folders.Draft_.DRAFT;
import static dev.aludel.conformance.folders.Entry_.ENTRY;
import static dev.aludel.conformance.folders.Folder_.FOLDER;
import static dev.aludel.conformance.folders.Label_.LABEL;
import static dev.aludel.conformance.folders.Note_.NOTE;
import static dev.aludel.conformance.folders.Trace_.TRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is done to related objects together with one. */
class CascadesTest extends ConformanceTest {
  private final Folder folder = Folder.of("folder");
  private Session session;

  CascadesTest() {
    super(FoldersModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
    session.add(folder);
    session.commit();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("A100")
  @Tag("B168")
  void saveUpdateAddsWhatBecomesRelated() {
    Note note = Note.of("n");
    folder.notes().add(note);
    assertThat(session.state(note)).isEqualTo(ObjectState.PENDING);
    Draft draft = Draft.of("d");
    folder.drafts().add(draft);
    assertThat(session.state(draft)).isEqualTo(ObjectState.TRANSIENT);
  }

  @Test
  @Tag("A100")
  void withoutDeleteChildrenLoseTheirOwner() {
    Note note = Note.of("n");
    folder.notes().add(note);
    session.commit();
    session.delete(folder);
    session.commit();
    assertThat(note.folder()).isNull();
    assertThat(session.query(NOTE).one()).isSameAs(note);
  }

  @Test
  @Tag("A100")
  @Tag("B169")
  void deleteTakesChildrenAlong() {
    Document document = Document.of("d");
    folder.documents().add(document);
    session.commit();
    session.delete(folder);
    session.commit();
    assertThat(session.state(document)).isEqualTo(ObjectState.DETACHED);
    assertThat(session.query(DOCUMENT).list()).isEmpty();
  }

  @Test
  @Tag("A100")
  @Tag("B169")
  void deleteOrphanDeletesWhatIsTakenOut() {
    Document document = Document.of("d");
    folder.documents().add(document);
    session.commit();
    folder.documents().remove(document);
    sql.clear();
    session.flush();
    assertThat(sql.texts()).contains("delete from document where id = ?");
    session.commit();
    assertThat(session.query(DOCUMENT).list()).isEmpty();
  }

  @Test
  @Tag("B169")
  void movingAChildIsNoDelete() {
    Document document = Document.of("d");
    folder.documents().add(document);
    Folder other = Folder.of("other");
    session.add(other);
    session.commit();
    folder.documents().remove(document);
    other.documents().add(document);
    sql.clear();
    session.flush();
    assertThat(sql.texts()).noneMatch(text -> text.startsWith("delete"));
    session.commit();
    assertThat(document.folder()).isSameAs(other);
    assertThat(other.documents()).containsExactly(document);
    assertThat(folder.documents()).isEmpty();
  }

  @Test
  @Tag("B169")
  void aPendingOrphanIsForgotten() {
    Document document = Document.of("d");
    folder.documents().add(document);
    folder.documents().remove(document);
    sql.assertSendsNothing(session::flush);
    assertThat(session.state(document)).isEqualTo(ObjectState.TRANSIENT);
  }

  @Test
  @Tag("A100")
  void refreshExpireReachesChildren() {
    Document document = Document.of("d");
    Note note = Note.of("n");
    folder.documents().add(document);
    folder.notes().add(note);
    session.commit();
    assertThat(folder.documents()).hasSize(1);
    assertThat(folder.notes()).hasSize(1);
    session.expire(folder);
    sql.clear();
    note.name();
    assertThat(sql.texts()).isEmpty();
    document.name();
    assertThat(sql.texts()).hasSize(1);
  }

  @Test
  @Tag("B169")
  void passiveDeletesDeleteOnlyWhatIsLoaded() {
    Entry one = Entry.of("1");
    folder.entries().add(one);
    folder.entries().add(Entry.of("2"));
    session.commit();
    session.refresh(folder);
    session.delete(folder);
    sql.clear();
    session.flush();
    assertThat(sql.texts()).noneMatch(text -> text.contains("entry"));
    assertThat(session.query(ENTRY).list()).isEmpty();
  }

  @Test
  @Tag("B169")
  void passiveDeletesDeleteWhatIsLoaded() {
    folder.entries().add(Entry.of("1"));
    folder.entries().add(Entry.of("2"));
    session.commit();
    assertThat(folder.entries()).hasSize(2);
    session.delete(folder);
    sql.clear();
    session.flush();
    assertThat(sql.texts()).anyMatch(text -> text.startsWith("delete from entry"));
    assertThat(session.query(ENTRY).list()).isEmpty();
  }

  @Test
  @Tag("B169")
  void passiveDeletesOfAllTouchNothing() {
    folder.traces().add(Trace.of("1"));
    session.commit();
    assertThat(folder.traces()).hasSize(1);
    session.delete(folder);
    sql.clear();
    session.flush();
    assertThat(sql.texts()).noneMatch(text -> text.contains("trace"));
    assertThat(session.query(TRACE).list()).isEmpty();
  }

  @Test
  @Tag("B170")
  void aSecondParentIsRefusedWhenItIsSet() {
    Label label = Label.of("l");
    folder.label(label);
    Folder other = Folder.of("other");
    assertThatThrownBy(() -> other.label(label))
        .isInstanceOf(SessionStateException.class)
        .hasMessageContaining("ALU-5372")
        .hasMessageContaining("Folder#" + folder.id());
    session.commit();
    assertThat(other.label()).isNull();
    assertThat(folder.label()).isSameAs(label);
  }

  @Test
  @Tag("B170")
  void anOnlyParentThatLosesItsTargetDeletesIt() {
    folder.label(Label.of("l"));
    session.commit();
    folder.label(null);
    session.commit();
    assertThat(session.query(LABEL).list()).isEmpty();
    assertThat(session.query(FOLDER).one().label()).isNull();
  }

  @Test
  @Tag("B170")
  void aTargetMovesToAnotherParentOverNone() {
    Label label = Label.of("l");
    folder.label(label);
    Folder other = Folder.of("other");
    session.add(other);
    session.commit();
    folder.label(null);
    other.label(label);
    session.commit();
    assertThat(other.label()).isSameAs(label);
    assertThat(session.query(LABEL).one()).isSameAs(label);
  }

  @Test
  @Tag("A100")
  void mergeReachesOnlyWhereItCascades() {
    Draft draft = Draft.of("d");
    Entry entry = Entry.of("e");
    draft.folder(folder);
    entry.folder(folder);
    session.addAll(List.of(draft, entry));
    session.commit();
    assertThat(folder.drafts()).extracting(Draft::name).containsExactly("d");
    assertThat(folder.entries()).extracting(Entry::name).containsExactly("e");
    session.close();
    draft.name("changed");
    entry.name("changed");
    database.transaction(other -> other.merge(folder));
    session = database.session();
    assertThat(session.query(DRAFT).one().name()).isEqualTo("changed");
    assertThat(session.query(ENTRY).one().name()).isEqualTo("e");
  }

  @Test
  @Tag("A100")
  void expungeReachesOnlyWhereItCascades() {
    Document document = Document.of("d");
    Note note = Note.of("n");
    folder.documents().add(document);
    folder.notes().add(note);
    session.flush();
    assertThat(folder.documents()).containsExactly(document);
    assertThat(folder.notes()).containsExactly(note);
    session.expunge(folder);
    assertThat(session.state(document)).isEqualTo(ObjectState.DETACHED);
    assertThat(session.state(note)).isEqualTo(ObjectState.PERSISTENT);
  }
}
