package dev.aludel.conformance.signup;

import static dev.aludel.conformance.signup.Channel_.CHANNEL;
import static dev.aludel.conformance.signup.Note_.NOTE;
import static dev.aludel.query.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.MapperEvent;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Session listeners hear of the rows of all models, also of those that have no listeners. */
class EveryModelTest extends ConformanceTest {

  EveryModelTest() {
    super(SignupModelsSchema.SCHEMA);
  }

  @Test
  void allRowsAreHeardOf() {
    List<String> heard = new ArrayList<>();
    SessionListener all =
        new SessionListener() {
          @Override
          public void mapperEvent(Session session, MapperEvent event, Object entity) {
            heard.add(event + " " + entity);
          }
        };
    try (Session session = database.session().listener(all)) {
      Channel news = Channel.of("news");
      news.posts().add(Post.of("one"));
      session.add(news);
      session.flush();
      assertThat(heard)
          .containsExactly(
              "BEFORE_INSERT Channel#new",
              "BEFORE_INSERT Post#new",
              "AFTER_INSERT Channel#1",
              "AFTER_INSERT Post#1");
      heard.clear();
      session.delete(news.posts().get(0));
      session.flush();
      assertThat(heard).containsExactly("BEFORE_DELETE Post#1", "AFTER_DELETE Post#1");
    }
  }

  @Test
  void whatIsAddedToAnyRowIsWrittenWithIt() {
    SessionListener naming =
        new SessionListener() {
          @Override
          public void mapperEvent(Session session, MapperEvent event, Object entity) {
            if (event == MapperEvent.BEFORE_INSERT && entity instanceof Channel channel) {
              channel.topics().add(Topic.of("all"));
            }
          }
        };
    try (Session session = database.session().listener(naming)) {
      session.add(Channel.of("news"));
      session.commit();
      assertThat(session.query(CHANNEL).one().topics()).hasSize(1);
    }
  }

  @Test
  void afterFlushChangesNoObjectAndSendsStatements() {
    SessionListener late =
        new SessionListener() {
          @Override
          public void afterFlush(Session session) {
            session.execute(insertInto(NOTE).set(NOTE.text, "flushed"));
            session.query(CHANNEL).list().forEach(channel -> channel.badge(Badge.of("new")));
          }
        };
    try (Session session = database.session().listener(late)) {
      session.add(Channel.of("news"));
      assertThatThrownBy(session::flush)
          .hasMessageContaining("ALU-5680")
          .hasMessageContaining("afterFlush");
      session.rollback();
      assertThat(session.query(NOTE).count()).isZero();
    }
  }
}
