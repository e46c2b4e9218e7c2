package dev.aludel.query;

import static dev.aludel.query.Shop.CATEGORY;
import static dev.aludel.query.Shop.ORDER_ITEM;
import static dev.aludel.query.Shop.PRODUCT;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.query;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.QueryException;
import dev.aludel.query.Shop.Product_;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of statements, which is the same on H2 and PostgreSQL unless a test says otherwise. */
class StatementTextTest {
  private static final String ALL_OF_PRODUCT =
      "select id, name, description, price, stock, active, created_at, secret, category_id"
          + " from products";
  private static final Map<QueryShape, String> TEXTS = new HashMap<>();

  @Test
  void queryForObjectsSelectsAllColumnsUnqualified() {
    assertSql(query(PRODUCT), ALL_OF_PRODUCT);
  }

  @Test
  void conditionsOfSeveralCallsMustAllHold() {
    assertSql(
        query(PRODUCT).where(PRODUCT.stock.gt(0), PRODUCT.active).where(PRODUCT.name.eq("Lamp")),
        ALL_OF_PRODUCT + " where stock > ? and active and name = ?");
  }

  @Test
  void everyClauseFindsItsPlace() {
    assertSql(
        query(PRODUCT).orderBy(PRODUCT.price.desc()).offset(5).limit(10).distinct(),
        ALL_OF_PRODUCT.replace("select", "select distinct")
            + " order by price desc limit ? offset ?");
  }

  @Test
  void queryIsUnchangedByWhatIsMadeOfIt() {
    Shop.ProductQuery all = query(PRODUCT);
    all.where(PRODUCT.active).limit(1);
    assertSql(all, ALL_OF_PRODUCT);
  }

  @Test
  void aliasQualifiesEveryColumn() {
    Product_ p = PRODUCT.as("p");
    assertThat(query(p).where(p.name.eq("x")).sql("h2"))
        .startsWith("select p.id, p.name, ")
        .endsWith(" from products as p where p.name = ?");
  }

  @Test
  void finderUsesTheAliasOfItsQuery() {
    assertThat(query(PRODUCT.as("p")).byName("x").sql("h2")).endsWith("where p.name = ?");
  }

  @Test
  void nullAtRunTimeMeansIsNull() {
    String nothing = nothing();
    assertWhere(PRODUCT.description.eq(nothing), "description is null");
    assertWhere(PRODUCT.description.ne(nothing), "description is not null");
    assertWhere(
        PRODUCT.description.in(Arrays.asList("a", null)),
        "description is null or description in (?)");
    assertWhere(
        PRODUCT.description.notIn(Arrays.asList("a", null)),
        "description is not null and description not in (?)");
  }

  @Test
  void nullWhereItHasNoMeaningIsRefused() {
    String nothing = nothing();
    assertThatThrownBy(() -> PRODUCT.name.gt(nothing))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("ALU-5401")
        .hasMessageContaining("gt(…)");
    assertThatThrownBy(() -> PRODUCT.name.startsWith(nothing)).hasMessageContaining("ALU-5401");
    Condition none = nothing();
    assertThatThrownBy(() -> query(PRODUCT).where(none))
        .hasMessageContaining("ALU-5402")
        .hasMessageContaining("A condition");
  }

  @Test
  void emptyListsAreFalseAndTrue() {
    assertWhere(PRODUCT.id.in(), "false");
    assertWhere(PRODUCT.id.notIn(List.of()), "true");
    assertWhere(Condition.any(), "false");
    assertWhere(Condition.all(), "true");
  }

  @Test
  void comparisonsAreWrittenAsInSql() {
    assertWhere(PRODUCT.stock.ne(3), "stock <> ?");
    assertWhere(PRODUCT.stock.le(3), "stock <= ?");
    assertWhere(PRODUCT.price.between(BigDecimal.ONE, BigDecimal.TEN), "price between ? and ?");
    assertWhere(PRODUCT.id.in(1L, 2L), "id in (?, ?)");
    assertWhere(PRODUCT.name.eq(PRODUCT.description), "name = description");
    assertWhere(PRODUCT.name.like("L%"), "name like ?");
    assertWhere(PRODUCT.name.startsWith("50%"), "name like ? escape '!'");
    assertWhere(PRODUCT.description.isNotNull(), "description is not null");
  }

  @Test
  void conditionsNestInParentheses() {
    Condition either = PRODUCT.stock.gt(1).or(PRODUCT.active);
    assertWhere(either.and(PRODUCT.id.eq(1)).not(), "not ((stock > ? or active) and id = ?)");
    assertWhere(
        PRODUCT.stock.gt(1).and(PRODUCT.active).and(PRODUCT.id.eq(1)),
        "stock > ? and active and id = ?");
  }

  @Test
  void arithmeticKeepsItsPrecedence() {
    assertWhere(PRODUCT.stock.plus(1).times(2).gt(3), "(stock + ?) * ? > ?", "(stock + ?) * ? > ?");
    assertWhere(
        PRODUCT.stock.minus(PRODUCT.stock.minus(1)).gt(0),
        "stock - (stock - ?) > ?",
        "stock - (stock - ?) > ?");
  }

  @Test
  void textFunctionsAreTheStandards() {
    assertWhere(PRODUCT.name.lower().eq("x"), "lower(name) = ?");
    assertWhere(PRODUCT.name.trim().length().eq(3), "char_length(trim(name)) = ?");
    assertWhere(PRODUCT.name.concat(PRODUCT.secret).eq("x"), "name || secret = ?");
    assertWhere(
        PRODUCT.description.coalesce("").eq("x"),
        "coalesce(description, ?) = ?",
        "coalesce(description, ?) = ?");
  }

  @Test
  void nullsHaveOnePlaceInEveryOrder() {
    assertThat(query(PRODUCT).orderBy(PRODUCT.description.asc(), PRODUCT.id.asc()).sql("h2"))
        .endsWith(" order by description nulls last, id");
    assertThat(query(PRODUCT).orderBy(PRODUCT.description.desc()).sql("postgresql"))
        .endsWith(" order by description desc nulls first");
    assertThat(query(PRODUCT).orderBy(PRODUCT.description.desc().nullsLast()).sql("h2"))
        .endsWith(" order by description desc nulls last");
  }

  @Test
  void pathJoinsOnceHoweverOftenItIsMentioned() {
    assertThat(
            query(PRODUCT)
                .where(PRODUCT.category().name.eq("Lamps"), PRODUCT.category().name.ne("x"))
                .orderBy(PRODUCT.category().name.asc())
                .sql("h2"))
        .startsWith("select products.id, products.name")
        .endsWith(
            " from products left join categories on categories.id = products.category_id"
                + " where categories.name = ? and categories.name <> ?"
                + " order by categories.name nulls last");
  }

  @Test
  void keyAtTheEndOfAPathIsTheForeignKey() {
    assertSql(
        query(PRODUCT).where(PRODUCT.category().id.eq(7)),
        ALL_OF_PRODUCT + " where category_id = ?");
    assertThat(query(PRODUCT).where(PRODUCT.category().parent().id.eq(7)).sql("h2"))
        .endsWith(
            " left join categories on categories.id = products.category_id"
                + " where categories.parent_id = ?");
  }

  @Test
  void requiredPathIsAnInnerJoinAndLeftAfterAnOptionalOne() {
    assertThat(
            query(ORDER_ITEM)
                .where(ORDER_ITEM.product().category().parent().name.eq("x"))
                .sql("h2"))
        .endsWith(
            " from order_items join products on products.id = order_items.product_id"
                + " left join categories on categories.id = products.category_id"
                + " left join categories as parent on parent.id = categories.parent_id"
                + " where parent.name = ?");
  }

  @Test
  void selectReadsAlike() {
    assertSelect(
        select(CATEGORY.name, count(), sum(PRODUCT.stock))
            .from(CATEGORY)
            .join(CATEGORY.products)
            .where(PRODUCT.active)
            .groupBy(CATEGORY.name)
            .having(count().gt(5))
            .orderBy(count().desc())
            .limit(3),
        "select categories.name, count(*), sum(products.stock) from categories"
            + " join products on products.category_id = categories.id where products.active"
            + " group by categories.name having count(*) > ? order by count(*) desc limit ?");
  }

  @Test
  void joinTakesItsCondition() {
    Shop.Category_ parent = CATEGORY.as("parent");
    assertSelect(
        select(CATEGORY.name, parent.name)
            .from(CATEGORY)
            .leftJoin(parent)
            .on(parent.id.eq(CATEGORY.parent().id)),
        "select categories.name, parent.name from categories"
            + " left join categories as parent on parent.id = categories.parent_id");
  }

  @Test
  void subqueriesSeeTheTablesAroundThem() {
    assertSelect(
        select(PRODUCT.name)
            .from(PRODUCT)
            .where(exists(ORDER_ITEM, ORDER_ITEM.product().id.eq(PRODUCT.id))),
        "select name from products where exists (select 1 from order_items"
            + " where order_items.product_id = products.id)");
    assertSelect(
        select(PRODUCT.name)
            .from(PRODUCT)
            .where(PRODUCT.id.in(select(ORDER_ITEM.product().id).from(ORDER_ITEM))),
        "select name from products where id in (select product_id from order_items)");
  }

  @Test
  void tableThatIsNotListedIsNamed() {
    assertThatThrownBy(() -> select(CATEGORY.name).from(PRODUCT).sql("h2"))
        .hasMessageContaining("ALU-5405")
        .hasMessageContaining("categories");
    assertThatThrownBy(
            () -> select(CATEGORY.name).from(CATEGORY).join(CATEGORY).on(Condition.TRUE).sql("h2"))
        .hasMessageContaining("ALU-5406");
  }

  @Test
  void changesAreWrittenInTheOrderOfTheirSettings() {
    assertChange(
        insertInto(PRODUCT).set(PRODUCT.name, "Lamp").set(PRODUCT.stock, 3),
        "insert into products (name, stock) values (?, ?)");
    UpdateStatement sale =
        update(PRODUCT)
            .set(PRODUCT.stock, PRODUCT.stock.minus(1))
            .set(PRODUCT.name, "x")
            .where(PRODUCT.category().id.eq(3));
    assertThat(sale.sql("h2"))
        .isEqualTo("update products set stock = stock - ?, name = ?" + " where category_id = ?");
    assertThat(sale.sql("postgresql"))
        .isEqualTo("update products set stock = stock - ?, name = ? where category_id = ?");
    assertChange(deleteFrom(PRODUCT).where(PRODUCT.id.eq(7)), "delete from products where id = ?");
    assertChange(deleteFrom(PRODUCT).all(), "delete from products");
  }

  @Test
  void changeOfEveryRowMustBeSaid() {
    assertThatThrownBy(() -> deleteFrom(PRODUCT).sql("h2")).hasMessageContaining("ALU-5410");
    assertThatThrownBy(() -> update(PRODUCT).set(PRODUCT.stock, 1).sql("h2"))
        .hasMessageContaining("ALU-5410");
    assertThatThrownBy(() -> update(PRODUCT).all().sql("h2")).hasMessageContaining("ALU-5412");
    assertThatThrownBy(() -> deleteFrom(PRODUCT).where(PRODUCT.category().name.eq("x")).sql("h2"))
        .hasMessageContaining("ALU-5411");
    assertThatThrownBy(() -> insertInto(PRODUCT).set(CATEGORY.name, "x").sql("h2"))
        .hasMessageContaining("ALU-5413");
  }

  @Test
  void negativeLimitIsRefused() {
    assertThatThrownBy(() -> query(PRODUCT).limit(-1)).hasMessageContaining("ALU-5403");
    assertThatThrownBy(() -> query(PRODUCT).offset(-1)).hasMessageContaining("ALU-5403");
  }

  @Test
  void narrowOperandComesSecond() {
    assertWhere(PRODUCT.price.times(PRODUCT.stock).gt(1), "price * stock > ?");
    assertThatThrownBy(() -> PRODUCT.stock.times(PRODUCT.price))
        .hasMessageContaining("ALU-5404")
        .hasMessageContaining("products.price");
  }

  @Test
  void expressionsAreEqualByMeaning() {
    assertThat(PRODUCT.category().name).isEqualTo(PRODUCT.category().name);
    assertThat(PRODUCT.stock.plus(1)).isEqualTo(PRODUCT.stock.plus(1));
    assertThat(PRODUCT.stock.plus(1)).isNotEqualTo(PRODUCT.stock.plus(2));
    assertThat(PRODUCT.as("p").name).isNotEqualTo(PRODUCT.name);
    assertThat(PRODUCT.category().name).hasToString("\"products.category\".name");
  }

  @SuppressWarnings("NullAway") // What a variable may be in code that nobody checked.
  private static <T> T nothing() {
    return (T) null;
  }

  private static void assertWhere(Condition condition, String text) {
    assertSql(query(PRODUCT).where(condition), ALL_OF_PRODUCT + " where " + text);
  }

  /** H2 has to be told the types of operands that it cannot see. */
  private static void assertWhere(Condition condition, String h2, String postgresql) {
    Shop.ProductQuery query = query(PRODUCT).where(condition);
    assertThat(query.sql("h2")).isEqualTo(ALL_OF_PRODUCT + " where " + h2);
    assertOneTextOf(query.select().shape(), ALL_OF_PRODUCT + " where " + h2);
    assertThat(query.sql("postgresql")).isEqualTo(ALL_OF_PRODUCT + " where " + postgresql);
  }

  private static void assertSql(EntityQuery<?, ?> query, String text) {
    for (Dialect dialect : Dialect.all()) {
      assertThat(query.sql(dialect)).isEqualTo(text);
    }
    assertOneTextOf(query.select().shape(), text);
  }

  /** Two queries of one shape have one text, whatever they ask for. */
  private static void assertOneTextOf(QueryShape shape, String text) {
    assertThat(TEXTS.computeIfAbsent(shape, first -> text)).isEqualTo(text);
  }

  private static void assertSelect(SelectStatement<?> statement, String text) {
    for (Dialect dialect : Dialect.all()) {
      assertThat(statement.sql(dialect)).isEqualTo(text);
    }
  }

  private static void assertChange(ChangeStatement statement, String text) {
    for (Dialect dialect : Dialect.all()) {
      assertThat(statement.sql(dialect)).isEqualTo(text);
    }
  }
}
