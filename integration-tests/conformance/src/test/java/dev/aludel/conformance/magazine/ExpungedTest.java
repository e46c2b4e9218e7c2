package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Post_.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was expunged is not written, though others are related to it. */
class ExpungedTest extends Magazine {
  private Session session;
  private Author cid;
  private Post post;

  @BeforeEach
  void read() {
    publish();
    session = database.session();
    cid = session.query(AUTHOR).where(AUTHOR.name.eq("Cid")).one();
    post = session.query(POST).where(POST.title.eq("a2")).one();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aNewElementOfAListStaysTransient() {
    Tag tag = Tag.of("z");
    Comment comment = Comment.of(post, "c4");
    session.add(comment);
    post.tags().add(tag);
    session.expunge(tag);
    session.expunge(comment);
    sql.assertSendsNothing(session::flush);
    assertThat(tag).extracting(session::state).isEqualTo(ObjectState.TRANSIENT);
    assertThat(comment).extracting(session::state).isEqualTo(ObjectState.TRANSIENT);
  }

  @Test
  void aRowCannotReferToIt() {
    Author dan = Author.of("Dan");
    post.editor(dan);
    session.expunge(dan);
    assertThatThrownBy(session::flush)
        .isInstanceOf(SessionStateException.class)
        .hasMessageStartingWith("ALU-5331")
        .hasMessageContaining("Author#new");
    post.editor(null);
    session.commit();
    assertThat(session.query(AUTHOR).count()).isEqualTo(3);
  }

  @Test
  void aDetachedElementKeepsItsChangeToItself() {
    cid.posts().add(post);
    session.expunge(post);
    sql.assertSendsNothing(session::flush);
    assertThat(session.state(post)).isEqualTo(ObjectState.DETACHED);
    session.add(post);
    sql.assertSends(session::flush, "update post set author_id = ? where id = ?");
  }

  @Test
  void whatIsRelatedAgainComesBack() {
    Tag tag = Tag.of("z");
    post.tags().add(tag);
    session.expunge(tag);
    post.tags().remove(tag);
    post.tags().add(tag);
    session.commit();
    assertThat(session.state(tag)).isEqualTo(ObjectState.PERSISTENT);
    assertThat(post.tags()).containsExactly(tag);
  }
}
