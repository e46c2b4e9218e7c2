package dev.aludel.conformance.signup;

import static dev.aludel.conformance.signup.Channel_.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attribute events of relationships, on both sides. */
class RelationEventTest extends ConformanceTest {

  RelationEventTest() {
    super(SignupModelsSchema.SCHEMA);
  }

  @BeforeEach
  void forget() {
    Channel.HEARD.clear();
  }

  @Test
  @Tag("B144")
  void appendHearsAtWhichSideItBegan() {
    Channel news = Channel.of("news");
    news.posts().add(Post.of("one"));
    assertHeard("news + one by Channel.posts", "one from nowhere to news");
    Post.of("two").channel(news);
    assertHeard("two from nowhere to news", "news + two by Post.channel");
    assertThat(news.posts()).extracting(Post::text).containsExactly("one", "two");
  }

  @Test
  @Tag("B144")
  void appendReplacesTheObject() {
    Channel news = Channel.of("news");
    Post spoilt = Post.of("spoilt");
    news.posts().add(spoilt);
    assertThat(news.posts()).extracting(Post::text).containsExactly("fair copy");
    assertThat(news.posts().get(0).channel()).isSameAs(news);
    assertThat(spoilt.channel()).isNull();
    assertThatThrownBy(() -> spoilt.channel(news))
        .hasMessageContaining("ALU-5682")
        .hasMessageContaining("Channel.posts");
    assertThat(spoilt.channel()).isNull();
  }

  @Test
  @Tag("B144")
  void removeIsHeardOfBothSides() {
    Channel news = Channel.of("news");
    Post one = Post.of("one");
    Post two = Post.of("two");
    news.posts().addAll(List.of(one, two));
    Channel.HEARD.clear();
    news.posts().remove(one);
    assertHeard("news - one by Channel.posts", "one from news to nowhere");
    two.channel(null);
    assertHeard("two from news to nowhere", "news - two by Post.channel");
    assertThat(news.posts()).isEmpty();
  }

  @Test
  void aMoveIsHeardByTheListThatLoses() {
    Channel news = Channel.of("news");
    Channel sport = Channel.of("sport");
    Post one = Post.of("one");
    news.posts().add(one);
    Channel.HEARD.clear();
    sport.posts().add(one);
    assertHeard(
        "sport + one by Channel.posts", "news - one by Channel.posts", "one from news to sport");
    assertThat(news.posts()).isEmpty();
  }

  @Test
  void whatAListenerRefusesLeavesBothSidesAsTheyAre() {
    Channel news = Channel.of("news");
    Channel closed = Channel.of("closed");
    Post one = Post.of("one");
    news.posts().add(one);
    assertThatThrownBy(() -> closed.posts().add(one)).hasMessage("closed");
    assertThatThrownBy(() -> one.channel(closed)).hasMessage("closed");
    assertThat(one.channel()).isSameAs(news);
    assertThat(news.posts()).containsExactly(one);
    assertThat(closed.posts()).isEmpty();
  }

  @Test
  @Tag("B143")
  void validatorsCheckWhatComesIntoACollection() {
    Channel news = Channel.of("news");
    assertThatThrownBy(() -> news.posts().add(Post.of(""))).hasMessage("empty post");
    assertThatThrownBy(() -> Post.of("").channel(news)).hasMessage("empty post");
    assertThat(news.posts()).isEmpty();
  }

  @Test
  void whatIsThereIsNotAppendedAgain() {
    Channel news = Channel.of("news");
    Post one = Post.of("one");
    news.posts().add(one);
    Channel.HEARD.clear();
    news.posts().add(one);
    one.channel(news);
    news.posts().set(0, one);
    assertThat(Channel.HEARD).noneMatch(heard -> heard.startsWith("news"));
  }

  @Test
  void clearAndSetTellOfEachElement() {
    Channel news = Channel.of("news");
    news.posts().addAll(List.of(Post.of("one"), Post.of("two")));
    Channel.HEARD.clear();
    news.posts().set(0, Post.of("three"));
    assertHeard(
        "news + three by Channel.posts",
        "three from nowhere to news",
        "news - one by Channel.posts",
        "one from news to nowhere");
    news.posts().clear();
    assertThat(Channel.HEARD)
        .contains("news - three by Channel.posts", "news - two by Channel.posts");
  }

  @Test
  void pairsAreHeardOfBothSides() {
    Channel news = Channel.of("news");
    Topic war = Topic.of("war");
    news.topics().add(war);
    assertHeard("news ± war", "war ± news");
    war.channels().remove(news);
    assertHeard("war ± news", "news ± war");
    assertThat(news.topics()).isEmpty();
  }

  @Test
  void theOtherSideOfAOneToOneHears() {
    Channel news = Channel.of("news");
    Badge gold = Badge.of("gold");
    news.badge(gold);
    assertHeard("news badge none to gold by Channel.badge");
    Badge silver = Badge.of("silver");
    silver.channel(news);
    assertHeard("news badge gold to silver by Badge.channel");
    silver.channel(null);
    assertHeard("news badge silver to none by Badge.channel");
  }

  @Test
  @Tag("B144")
  void loadingTellsNobody() {
    database.transaction(
        session -> {
          Channel news = Channel.of("news");
          news.posts().add(Post.of("one"));
          news.topics().add(Topic.of("war"));
          news.badge(Badge.of("gold"));
          session.add(news);
        });
    Channel.HEARD.clear();
    try (Session session = database.session()) {
      Channel news = session.query(CHANNEL).load(CHANNEL.posts.selectIn()).one();
      assertThat(news.posts().get(0).channel()).isSameAs(news);
      assertThat(news.topics()).hasSize(1);
      assertThat(news.badge()).isNotNull();
      assertHeard();
      news.posts().remove(0);
      session.commit();
      assertThat(news.posts()).isEmpty();
      assertThat(Channel.HEARD).hasSize(2);
    }
  }

  @Test
  void anUnloadedCollectionHearsWithoutBeingLoaded() {
    database.transaction(session -> session.add(Channel.of("news")));
    Channel.HEARD.clear();
    try (Session session = database.session()) {
      Channel news = session.query(CHANNEL).one();
      sql.assertSendsNothing(() -> news.posts().add(Post.of("one")));
      assertHeard("news + one by Channel.posts", "one from nowhere to news");
    }
  }

  private static void assertHeard(String... what) {
    assertThat(Channel.HEARD).containsExactly(what);
    Channel.HEARD.clear();
  }
}
