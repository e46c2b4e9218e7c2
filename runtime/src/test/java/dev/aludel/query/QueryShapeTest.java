package dev.aludel.query;

import static dev.aludel.query.Shop.CATEGORY;
import static dev.aludel.query.Shop.ORDER_ITEM;
import static dev.aludel.query.Shop.PRODUCT;
import static dev.aludel.query.Sql.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.mapping.Lazy;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Lock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes two queries alike, so that one is assembled and rendered for both. */
class QueryShapeTest {

  @Test
  void valuesAreNoPartOfIt() {
    QueryShape some = shape(query(PRODUCT).where(PRODUCT.stock.between(1, 2)).limit(3).offset(4));
    QueryShape others = shape(query(PRODUCT).where(PRODUCT.stock.between(5, 6)).limit(7).offset(8));
    assertThat(some).isEqualTo(others).hasSameHashCodeAs(others);
    assertThat(some.withoutValues()).isEqualTo(others).hasSameHashCodeAs(others);
    assertThat(values(others)).containsExactly(5, 6, 7L, 8L);
  }

  @Test
  void valuesInsideOfSubqueriesAndListsAreNoPartOfIt() {
    QueryShape some = shape(query(CATEGORY).where(CATEGORY.products.any(PRODUCT.name.eq("a"))));
    QueryShape others = shape(query(CATEGORY).where(CATEGORY.products.any(PRODUCT.name.eq("b"))));
    assertThat(some).isEqualTo(others);
    assertThat(values(others)).containsExactly("b");
    assertThat(shape(query(PRODUCT).where(PRODUCT.id.in(1L, 2L))))
        .isEqualTo(shape(query(PRODUCT).where(PRODUCT.id.in(3L, 4L))));
  }

  @Test
  void equalTablesAndPathsAreOne() {
    assertThat(shape(query(PRODUCT.as("p")).where(PRODUCT.as("p").category().name.eq("a"))))
        .isEqualTo(shape(query(PRODUCT.as("p")).where(PRODUCT.as("p").category().name.eq("b"))));
  }

  @Test
  void allElseIs() {
    Shop.ProductQuery all = query(PRODUCT);
    String nothing = nothing();
    List<EntityQuery<?, ?>> different =
        List.of(
            all,
            query(CATEGORY),
            query(PRODUCT.as("p")),
            all.distinct(),
            all.limit(1),
            all.offset(1),
            all.lock(Lock.FOR_UPDATE),
            all.where(PRODUCT.stock.eq(1)),
            all.where(PRODUCT.stock.gt(1)),
            all.where(PRODUCT.stock.gt(1).not()),
            all.where(PRODUCT.name.eq("a")),
            all.where(PRODUCT.description.eq(nothing)),
            all.where(PRODUCT.description.eq("a")),
            all.where(PRODUCT.id.in(1L, 2L)),
            all.where(PRODUCT.category().name.eq("a")),
            all.where(PRODUCT.category().parent().name.eq("a")),
            all.join(PRODUCT.category),
            all.leftJoin(PRODUCT.category),
            all.join(PRODUCT.category, CATEGORY.as("c")),
            all.orderBy(PRODUCT.name.asc()),
            all.orderBy(PRODUCT.name.desc()),
            all.orderBy(PRODUCT.description.asc().nullsFirst()),
            all.orderBy(PRODUCT.name.asc(), PRODUCT.id.asc()),
            all.load(PRODUCT.items.joined()),
            all.load(PRODUCT.items.selectIn()),
            all.load(PRODUCT.category.joined()),
            all.load(PRODUCT.category.joined().inner()),
            all.load(PRODUCT.items.joined(), PRODUCT.category.joined()),
            all.load(PRODUCT.category.joined().load(CATEGORY.parent.joined())),
            all.load(PRODUCT.description.defer()),
            all.load(LoadOption.loadOnly(PRODUCT.description)),
            all.load(LoadOption.others(Lazy.RAISE)),
            all.load(LoadOption.alone()),
            query(ORDER_ITEM));
    assertThat(different.stream().map(QueryShapeTest::shape)).doesNotHaveDuplicates();
  }

  @Test
  void conditionsOnWhatIsLoadedAreMoreThanItTells() {
    assertThat(shape(query(PRODUCT).load(PRODUCT.items.joined())).isWhole()).isTrue();
    assertThat(
            shape(query(CATEGORY).load(CATEGORY.products.joined().where(PRODUCT.active))).isWhole())
        .isFalse();
  }

  private static QueryShape shape(EntityQuery<?, ?> query) {
    return query.select().shape();
  }

  private static List<Object> values(QueryShape shape) {
    return shape.binds().stream().<Object>map(Bind::value).toList();
  }

  @SuppressWarnings("NullAway") // A variable that is null.
  private static String nothing() {
    return null;
  }
}
