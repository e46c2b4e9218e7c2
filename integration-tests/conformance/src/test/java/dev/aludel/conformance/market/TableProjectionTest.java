package dev.aludel.conformance.market;

import static dev.aludel.conformance.market.Keeper_.KEEPER;
import static dev.aludel.conformance.market.Offer_.OFFER;
import static dev.aludel.conformance.market.Stall_.STALL;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.market.Lines.KeeperPart;
import dev.aludel.conformance.market.Lines.OfferPart;
import dev.aludel.conformance.market.Lines.StallPart;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records that the columns of a table fill by their names. */
class TableProjectionTest extends MarketTest {

  @Test
  @Tag("B105")
  void aTableFillsTheComponentsThatAreCalledLikeItsAttributes() {
    sql.assertSends(
        () ->
            assertThat(session.list(select(Lines_KeeperPart_.of(KEEPER)).from(KEEPER)))
                .containsExactly(new KeeperPart("Ann", null)),
        "select name, town from keepers");
  }

  @Test
  void anAliasDoesSoToo() {
    Keeper_ other = KEEPER.as("other");

    assertThat(select(Lines_KeeperPart_.of(other)).from(other).sql("h2"))
        .isEqualTo("select other.name, other.town from keepers as other");
    assertThat(session.list(select(Lines_KeeperPart_.of(other)).from(other))).hasSize(1);
  }

  @Test
  void relationshipsFillRecordsAndAreFollowed() {
    sql.assertSends(
        () -> {
          List<StallPart> parts =
              session.list(
                  select(Lines_StallPart_.of(STALL)).from(STALL).orderBy(STALL.name.asc()));
          assertThat(parts).extracting(StallPart::name).containsExactly("books", "fruit");
          assertThat(parts).extracting(StallPart::day).allMatch(day -> day.isPresent());
          assertThat(parts)
              .extracting(StallPart::keeper)
              .containsExactly(null, new KeeperPart("Ann", null));
        },
        "select stalls.id, stalls.name, stalls.checked, stalls.\"day\", keepers.name,"
            + " keepers.town, keepers.town from stalls left join keepers"
            + " on keepers.id = stalls.keeper_id order by stalls.name");
  }

  @Test
  void relationshipsFillObjectsOfTheIdentityMap() {
    List<OfferPart> parts =
        session.list(select(Lines_OfferPart_.of(OFFER)).from(OFFER).orderBy(OFFER.title.asc()));

    assertThat(parts).extracting(OfferPart::title).containsExactly("apple", "windfall");
    assertThat(parts).extracting(OfferPart::stallKeeperName).containsOnly("Ann");
    assertThat(parts.get(0).stall())
        .isSameAs(session.query(STALL).where(STALL.name.eq("fruit")).one());
  }

  @Test
  void whatIsNotNullableIsNotFilledByATableThatMayHaveNoRow() {
    assertThatThrownBy(
            () ->
                session.list(
                    select(Lines_KeeperPart_.of(KEEPER))
                        .from(STALL)
                        .leftJoin(KEEPER)
                        .on(KEEPER.id.eq(STALL.keeper().id))))
        .hasMessageContaining("ALU-5501")
        .hasMessageContaining("KeeperPart.name");
  }
}
