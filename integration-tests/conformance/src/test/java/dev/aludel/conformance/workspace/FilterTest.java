package dev.aludel.conformance.workspace;

import static dev.aludel.conformance.workspace.Board_.BOARD;
import static dev.aludel.conformance.workspace.Card_.CARD;
import static dev.aludel.conformance.workspace.Label_.LABEL;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.query.LoadOption;
import dev.aludel.query.Param;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which rows sessions see: what mixins and models declare, and where it is lifted. */
class FilterTest extends ConformanceTest {
  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final String CARDS =
      "select id, title, board_id, origin_id, draft, tenant_id, archived_at from card";

  FilterTest() {
    super(WorkspaceModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          session.filters().set(Owned_.TENANT, 1L);
          Board home = Board.of("home");
          Board gone = Board.of("gone");
          gone.archivedAt(THEN);
          Label hot = Label.of("hot");
          Label old = Label.of("old");
          old.archivedAt(THEN);
          Card cook = Card.of(home, "cook");
          cook.labels().addAll(List.of(hot, old));
          cook.origin(gone);
          Card wash = Card.of(home, "wash");
          wash.archivedAt(THEN);
          Card idea = Card.of(home, "idea");
          idea.draft(true);
          session.addAll(List.of(home, gone, cook, wash, idea));
        });
    database.transaction(
        session -> {
          session.filters().set(Owned_.TENANT, 2L);
          session.add(Card.of(Board.of("foreign"), "theirs"));
        });
    sql.clear();
  }

  private Session ofTenant(long tenant) {
    Session session = database.session();
    session.filters().set(Owned_.TENANT, tenant);
    return session;
  }

  private static Board home(Session session) {
    return session.query(BOARD).where(BOARD.name.eq("home")).one();
  }

  @Test
  @Tag("B135")
  void aQuerySeesWhatAllFiltersLetThrough() {
    try (Session session = ofTenant(1)) {
      sql.assertSends(
          () ->
              assertThat(session.query(CARD).list())
                  .extracting(Card::title)
                  .containsExactly("cook"),
          CARDS + " where not draft and tenant_id = ? and archived_at is null");
      sql.assertSends(
          () -> assertThat(session.query(CARD).count()).isOne(),
          "select count(*) from card where not draft and tenant_id = ? and archived_at is null");
      sql.assertSends(
          () -> assertThat(session.list(select(count()).from(LABEL))).containsExactly(1L),
          "select count(*) from label where archived_at is null");
    }
  }

  @Test
  @Tag("B135")
  void aQueryLiftsAFilterAlsoForWhatItsObjectsLoadLater() {
    try (Session session = ofTenant(1)) {
      Card cook =
          session.query(CARD).where(CARD.title.eq("cook")).without(Archivable_.IS_PRESENT).one();
      assertThat(cook.labels()).extracting(Label::name).containsExactly("hot", "old");
      assertThat(cook.board().cards()).extracting(Card::title).containsExactly("cook", "wash");
      assertThat(cook.origin()).isNotNull();
      assertThat(
              session.one(
                  select(count())
                      .from(CARD)
                      .without(Archivable_.IS_PRESENT)
                      .without(Card_.IS_PUBLISHED)))
          .isEqualTo(3);
    }
  }

  @Test
  @Tag("B135")
  void everyStrategyLoadsOnlyWhatIsSeen() {
    for (LoadOption strategy :
        List.of(
            BOARD.cards.joined(),
            BOARD.cards.selectIn(),
            BOARD.cards.subquery(),
            BOARD.cards.immediate())) {
      try (Session session = ofTenant(1)) {
        Board home = session.query(BOARD).where(BOARD.name.eq("home")).load(strategy).list().get(0);
        sql.assertSendsNothing(
            () -> assertThat(home.cards()).extracting(Card::title).containsExactly("cook"));
      }
    }
  }

  @Test
  @Tag("B135")
  void aLazyRelationshipLoadsOnlyWhatIsSeen() {
    try (Session session = ofTenant(1)) {
      Board home = home(session);
      sql.assertSends(
          () -> assertThat(home.cards()).extracting(Card::title).containsExactly("cook"),
          onH2OrPostgresql(
              "select id, title, board_id, origin_id, draft, tenant_id, archived_at"
                  + " from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                  + " join card on board_id = owners.owner_key_1"
                  + " where not draft and tenant_id = ? and archived_at is null order by id",
              CARDS
                  + " where board_id = any(?) and not draft and tenant_id = ?"
                  + " and archived_at is null order by id"));
      Card cook = home.cards().get(0);
      assertThat(cook.labels()).extracting(Label::name).containsExactly("hot");
      assertThat(cook.origin()).isNull();
      assertThat(home.pile().count()).isOne();
    }
  }

  @Test
  @Tag("B135")
  void joinsPathsAndSubqueriesSeeOnlyWhatIsSeen() {
    try (Session session = ofTenant(1)) {
      assertThat(session.query(BOARD).join(BOARD.cards).list()).hasSize(1);
      assertThat(session.query(BOARD).where(BOARD.cards.any(CARD.title.eq("wash"))).exists())
          .isFalse();
      sql.assertSends(
          () ->
              assertThat(session.query(CARD).where(CARD.origin().name.eq("gone")).list()).isEmpty(),
          "select card.id, card.title, card.board_id, card.origin_id, card.draft, card.tenant_id,"
              + " card.archived_at from card left join board on board.id = card.origin_id"
              + " and board.tenant_id = ? and board.archived_at is null"
              + " where board.name = ? and not card.draft and card.tenant_id = ?"
              + " and card.archived_at is null");
      Card_ other = CARD.as("other");
      sql.assertSends(
          () -> assertThat(session.query(other).count()).isOne(),
          "select count(*) from card as other where not other.draft and other.tenant_id = ?"
              + " and other.archived_at is null");
    }
  }

  @Test
  void textsOfFiltersInPathsAndSubqueriesAreRenderedOnceForAllTenants() {
    assertSameTextForAll(
        session -> session.query(CARD).where(CARD.board().name.ne("x")).list().size());
    assertSameTextForAll(
        session -> session.query(BOARD).where(BOARD.cards.any(CARD.title.ne("x"))).list().size());
    assertSameTextForAll(session -> session.query(BOARD).join(BOARD.cards).list().size());
    assertSameTextForAll(
        session ->
            session.list(select(CARD.title).from(CARD).where(CARD.board().name.ne("x"))).size());
  }

  /** One tenant has one row, the other one, and a third none; whoever comes first. */
  private void assertSameTextForAll(ToIntFunction<Session> query) {
    sql.clear();
    for (long tenant : new long[] {1, 2, 3, 1}) {
      try (Session session = ofTenant(tenant)) {
        assertThat(query.applyAsInt(session)).isEqualTo(tenant == 3 ? 0 : 1);
      }
    }
    assertThat(sql.events()).hasSize(4);
    for (int i = 1; i < 4; i++) {
      assertThat(sql.events().get(i).sql()).isSameAs(sql.events().get(0).sql());
    }
    // Whoever lifts a filter gets another text.
    try (Session session = ofTenant(2)) {
      session.filters().without(Archivable_.IS_PRESENT);
      assertThat(query.applyAsInt(session)).isPositive();
      assertThat(sql.texts().get(4)).isNotEqualTo(sql.texts().get(0));
    }
  }

  @Test
  @Tag("B135")
  void bulkChangesReachOnlyWhatIsSeen() {
    try (Session session = ofTenant(1)) {
      sql.assertSends(
          () -> assertThat(session.execute(update(CARD).set(CARD.title, "done").all())).isOne(),
          "update card set title = ? where not draft and tenant_id = ? and archived_at is null");
      assertThat(session.execute(deleteFrom(CARD).where(CARD.title.eq("wash")))).isZero();
      long all =
          session
              .filters()
              .without(
                  Archivable_.IS_PRESENT,
                  () -> session.execute(update(CARD).set(CARD.title, "done").all()));
      assertThat(all).isEqualTo(2);
    }
  }

  @Test
  @Tag("B135")
  void getFindsNoHiddenRowButWhatTheSessionKnows() {
    try (Session session = ofTenant(1)) {
      Card wash =
          session.query(CARD).without(Archivable_.IS_PRESENT).where(CARD.title.eq("wash")).one();
      Long key = wash.id();
      sql.assertSendsNothing(() -> assertThat(session.get(CARD, key)).contains(wash));
      session.expunge(wash);
      sql.assertSends(
          () -> assertThat(session.get(CARD, key)).isEmpty(),
          CARDS + " where id = ? and not draft and tenant_id = ? and archived_at is null");
      ExecutionOptions archived = ExecutionOptions.NONE.without(Archivable_.IS_PRESENT);
      assertThat(session.get(CARD, key, archived)).isPresent();
    }
  }

  @Test
  @Tag("B135")
  void whatBecomesHiddenStaysInItsSession() {
    try (Session session = ofTenant(1)) {
      Card cook = home(session).cards().get(0);
      cook.archivedAt(THEN);
      session.flush();
      session.refresh(cook);
      session.expire(cook);
      assertThat(cook.title()).isEqualTo("cook");
      assertThat(session.query(CARD).list()).isEmpty();
    }
  }

  @Test
  @Tag("B135")
  void aSessionLiftsAFilterForAllThatItDoes() {
    try (Session session = ofTenant(1)) {
      session.filters().without(Archivable_.IS_PRESENT);
      assertThat(home(session).cards()).hasSize(2);
      assertThat(session.query(LABEL).count()).isEqualTo(2);
      session.filters().with(Archivable_.IS_PRESENT);
      assertThat(session.query(LABEL).count()).isOne();
    }
  }

  @Test
  @Tag("B135")
  void aFilterWithoutItsValueRefusesTheStatement() {
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(CARD).list())
          .hasMessage(
              "ALU-5700: A filter or a default asks for \"tenant\", which this session does not say."
                  + " Say it by session.filters().set(…), or lift the filter by without(…).");
      assertThatThrownBy(() -> session.get(BOARD, 1L)).hasMessageStartingWith("ALU-5700");
      sql.assertSends(
          () -> assertThat(session.query(CARD).without(Owned_.IS_OF).list()).hasSize(2),
          CARDS + " where not draft and archived_at is null");
    }
  }

  @Test
  @Tag("B135")
  void eachTenantSeesItsOwnByTheSameText() {
    sql.clear();
    for (long tenant = 1; tenant <= 2; tenant++) {
      try (Session session = ofTenant(tenant)) {
        long asking = tenant;
        assertThat(session.query(BOARD).list())
            .isNotEmpty()
            .allMatch(board -> board.tenantId() == asking);
      }
    }
    assertThat(sql.texts()).hasSize(2).containsOnly(sql.texts().get(0));
  }

  @Test
  void aPreparedStatementIsFilteredEachTime() {
    Param<String> title = Param.of("title", CARD.title);
    SelectStatement<String> titles =
        select(CARD.title).from(CARD).where(CARD.title.ge(title)).orderBy(CARD.title.asc());
    for (int i = 0; i < 3; i++) {
      try (Session first = ofTenant(1);
          Session second = ofTenant(2)) {
        assertThat(first.list(titles.bind(title, "a"))).containsExactly("cook");
        assertThat(second.list(titles.bind(title, "a"))).containsExactly("theirs");
        second.filters().set(Owned_.TENANT, 1L).without(Archivable_.IS_PRESENT);
        assertThat(second.list(titles.bind(title, "a"))).containsExactly("cook", "wash");
      }
    }
  }

  @Test
  @Tag("B135")
  void aNewRowIsItsSessionsTenants() {
    try (Session session = ofTenant(2)) {
      Board garden = Board.of("garden");
      session.add(garden);
      session.flush();
      assertThat(garden.tenantId()).isEqualTo(2);
      assertThat(session.query(BOARD).list())
          .extracting(Board::name)
          .containsExactlyInAnyOrder("foreign", "garden");
    }
  }

  @Test
  void whatIsSetBeatsWhatTheSessionSays() {
    try (Session session = database.session()) {
      session.add(Board.of(3, "far"));
      session.flush();
      session.add(Board.of("nobody's"));
      assertThatThrownBy(session::flush)
          .hasMessageStartingWith("ALU-5700")
          .hasMessageContaining("tenant");
    }
  }

  @Test
  void anObjectTellsWhetherItIsSeen() {
    Board home = Board.of(1, "home");
    assertThat(home.isPresent()).isTrue();
    assertThat(home.isOf(2)).isFalse();
  }
}
