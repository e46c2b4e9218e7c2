package dev.aludel.conformance.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.OrderStatus;
import dev.aludel.shop.model.Product;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A condition that is true of no NULL makes columns certain, those of outer joins, too. */
@SuppressWarnings("NullAway.Init") // prepare() sets it.
class ShelfQueriesTest extends ShelvesTest {
  private ShelfQueries shelves;

  @Override
  Product dear(Category lights, Category lamps) {
    return product("Floodlight", "120.00", 20, lights);
  }

  @BeforeEach
  void prepare() {
    shelves = new ShelfQueriesSql(session);
  }

  @Test
  void anObjectOfAnOuterJoinIsThereWhereItIsComparedWith() {
    assertThat(shelves.shelvesOfProducts())
        .extracting(Category::name)
        .containsExactly("Lamps", "Lights");
  }

  @Test
  void whatAnOuterJoinWasMadeWithIsThereToo() {
    assertThat(shelves.below("Lights")).containsExactly("Lamps");
  }

  @Test
  void bothSidesOfOrSayThatAColumnIsThere() {
    assertThat(shelves.either("Lamps", "Lights")).containsExactly("Lamps", "Lights");
  }

  @Test
  void nothingIsOutsideOfAnEmptyListButNull() {
    assertThat(shelves.outside(List.of("Lamps"))).containsExactly("Lights");
    assertThat(shelves.outside(List.of())).containsExactly("Lamps", "Lights", null);
  }

  @Test
  void theBranchesOfCaseKnowItsConditions() {
    assertThat(shelves.namesOrNone()).containsExactly("Lamps", "Lights", "none");
  }

  @Test
  void rowsOfAnOuterJoinThatAreThereCanBeLocked() {
    assertThat(shelves.locked("Lamps")).extracting(Product::name).containsExactly("Desk lamp");
  }

  @Test
  void textsInQuotesAreConstants() {
    assertThat(shelves.states())
        .containsExactly(OrderStatus.PENDING, OrderStatus.SHIPPED, OrderStatus.PENDING);
  }

  @Test
  void timesAreMovedByIntervals() {
    assertThat(shelves.ofToday()).containsExactly("Desk lamp", "Floodlight", "Gift card");
    assertThat(shelves.changed("Gift card")).isNotNull();
  }

  @Test
  void anOrderedAggregateIsOfTheTypeOfItsOrder() {
    assertThat(shelves.middle()).isEqualByComparingTo("40");
  }

  @Test
  void rowsAreLockedInSubqueriesToo() {
    assertThat(shelves.lockedBelow(10)).containsExactly("Desk lamp", "Gift card");
  }

  @Test
  void columnsFollowFromTheKeyThatIsGroupedBy() {
    assertThat(shelves.filled()).containsExactly("Lamps", "Lights");
  }
}
