package dev.aludel.query;

import static dev.aludel.query.Shop.CATEGORY;
import static dev.aludel.query.Shop.ORDER_ITEM;
import static dev.aludel.query.Shop.PRODUCT;
import static dev.aludel.query.Sql.avg;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.countDistinct;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.min;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What statements answer, which is the same on every database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ExecutionTest {
  private static final Table NOTES =
      Table.named("notes")
          .column(Column.of("id", SqlType.BIGINT))
          .column(Column.of("line", SqlType.TEXT).nullable())
          .primaryKey("id")
          .build();
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  private final TestDatabase database;
  private final JdbcConnection connection;
  private final RecordingRunner runner;

  ExecutionTest(TestDatabase database) throws SQLException {
    this.database = database;
    connection = database.open(null);
    runner = new RecordingRunner(connection);
  }

  @BeforeEach
  void createAndFill() throws SQLException {
    Dialect dialect = Dialect.named(connection.driver().dialect());
    List<Table> tables = new ArrayList<>(Shop.TABLES);
    tables.add(NOTES);
    database.clear();
    dialect.create(tables, false).forEach(connection::execute);
    addCategory(1, "Home", null);
    addCategory(2, "Lamps", 1L);
    addProduct(1, "Lamp", "bright", "19.99", 7, 2L);
    addProduct(2, "50% off_desk!", null, "100.00", -7, null);
    addProduct(3, "500 nails", "", "0.50", 0, 1L);
    addItem(1, 2, 1);
    addItem(2, 3, 1);
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private void addCategory(long id, String name, @Nullable Long parent) {
    runner.execute(
        insertInto(CATEGORY)
            .set(CATEGORY.id, id)
            .set(CATEGORY.name, name)
            .set(NumberColumn.of(CATEGORY, 2, ValueTypes::longInteger), parent));
  }

  private void addProduct(
      long id,
      String name,
      @Nullable String description,
      String price,
      int stock,
      @Nullable Long category) {
    runner.execute(
        insertInto(PRODUCT)
            .set(PRODUCT.id, id)
            .set(PRODUCT.name, name)
            .set(PRODUCT.description, description)
            .set(PRODUCT.price, new BigDecimal(price))
            .set(PRODUCT.stock, stock)
            .set(PRODUCT.active, stock > 0)
            .set(PRODUCT.createdAt, NOON)
            .set(NumberColumn.of(PRODUCT, 8, ValueTypes::longInteger), category));
  }

  private void addItem(long id, int quantity, long product) {
    runner.execute(
        insertInto(ORDER_ITEM)
            .set(ORDER_ITEM.id, id)
            .set(ORDER_ITEM.quantity, quantity)
            .set(NumberColumn.of(ORDER_ITEM, 2, ValueTypes::longInteger), product));
  }

  private List<Long> ids(Condition condition) {
    return runner.list(select(PRODUCT.id).from(PRODUCT).where(condition).orderBy(PRODUCT.id.asc()));
  }

  private <T> @Nullable T ofProduct(long id, Expression<T> expression) {
    return runner.list(select(expression).from(PRODUCT).where(PRODUCT.id.eq(id))).get(0);
  }

  @Test
  void rowsAreReadByTheExpressions() {
    ResultRow row =
        runner.one(
            select(
                    PRODUCT.name,
                    PRODUCT.price,
                    PRODUCT.createdAt,
                    PRODUCT.stock.plus(1),
                    PRODUCT.secret)
                .from(PRODUCT)
                .where(PRODUCT.id.eq(1)));
    assertThat(row.get(PRODUCT.name)).isEqualTo("Lamp");
    assertThat(row.get(PRODUCT.price)).isEqualByComparingTo("19.99");
    assertThat(row.get(PRODUCT.createdAt)).isEqualTo(NOON);
    assertThat(row.get(PRODUCT.stock.plus(1))).isEqualTo(8);
    assertThat(row.get(PRODUCT.secret)).isNull();
    assertThatThrownBy(() -> row.require(PRODUCT.secret)).hasMessageContaining("ALU-5408");
    assertThatThrownBy(() -> row.get(PRODUCT.stock)).hasMessageContaining("ALU-5407");
  }

  @Test
  void selectOfOneExpressionAnswersItsValues() {
    assertThat(runner.list(select(PRODUCT.description).from(PRODUCT).orderBy(PRODUCT.id.asc())))
        .containsExactly("bright", null, "");
  }

  @Test
  void nullIsFoundByNullOnly() {
    String nothing = null;
    assertThat(ids(PRODUCT.description.eq(nothing))).containsExactly(2L);
    assertThat(ids(PRODUCT.description.ne(nothing))).containsExactly(1L, 3L);
    assertThat(ids(PRODUCT.description.ne("bright"))).containsExactly(3L);
    assertThat(ids(PRODUCT.description.eq("bright").not())).containsExactly(3L);
    assertThat(ids(PRODUCT.description.in(Arrays.asList("bright", null)))).containsExactly(1L, 2L);
    assertThat(ids(PRODUCT.description.notIn(Arrays.asList("bright", null)))).containsExactly(3L);
    assertThat(ids(PRODUCT.description.notIn("bright"))).containsExactly(3L);
    assertThat(ids(PRODUCT.description.in())).isEmpty();
    assertThat(ids(PRODUCT.description.notIn())).containsExactly(1L, 2L, 3L);
  }

  @Test
  void longListsTravelAsOneArray() {
    List<Long> many = LongStream.rangeClosed(2, 40_000).boxed().toList();
    assertThat(ids(PRODUCT.id.in(many))).containsExactly(2L, 3L);
    assertThat(runner.last()).isEqualTo("select id from products where id = any(?) order by id");
    assertThat(ids(PRODUCT.id.notIn(many))).containsExactly(1L);
    List<String> names =
        Stream.concat(many.stream().map(Object::toString), Stream.of("Lamp")).toList();
    assertThat(ids(PRODUCT.name.in(names))).containsExactly(1L);
  }

  @Test
  void timesAreComparedInMicroseconds() {
    assertThat(ids(PRODUCT.createdAt.eq(NOON.plusNanos(999)))).hasSize(3);
    assertThat(ids(PRODUCT.createdAt.lt(NOON.plusNanos(1_000)))).hasSize(3);
    assertThat(ids(PRODUCT.createdAt.gt(NOON))).isEmpty();
  }

  @Test
  void rowDoesNotShowWhatIsSensitive() {
    runner.execute(update(PRODUCT).set(PRODUCT.secret, "x").where(PRODUCT.id.eq(1)));
    ResultRow row =
        runner.one(
            select(PRODUCT.secret.upper(), PRODUCT.id).from(PRODUCT).where(PRODUCT.secret.eq("x")));
    assertThat(row).hasToString("[upper(products.secret)=***, products.id=1]");
    assertThat(row.get(0)).isEqualTo("X");
  }

  @Test
  void nullSortsAboveEveryValue() {
    SelectStatement<Long> all = select(PRODUCT.id).from(PRODUCT);
    assertThat(runner.list(all.orderBy(PRODUCT.description.asc()))).containsExactly(3L, 1L, 2L);
    assertThat(runner.list(all.orderBy(PRODUCT.description.desc()))).containsExactly(2L, 1L, 3L);
    assertThat(runner.list(all.orderBy(PRODUCT.description.asc().nullsFirst())))
        .containsExactly(2L, 3L, 1L);
    assertThat(runner.list(all.orderBy(PRODUCT.category().name.asc()))).containsExactly(3L, 1L, 2L);
  }

  @Test
  void endsOfTextAreTakenLiterally() {
    assertThat(ids(PRODUCT.name.startsWith("50%"))).containsExactly(2L);
    assertThat(ids(PRODUCT.name.contains("f_d"))).containsExactly(2L);
    assertThat(ids(PRODUCT.name.contains("_0"))).isEmpty();
    assertThat(ids(PRODUCT.name.endsWith("k!"))).containsExactly(2L);
    assertThat(ids(PRODUCT.name.contains("\\"))).isEmpty();
    assertThat(ids(PRODUCT.name.startsWith(""))).containsExactly(1L, 2L, 3L);
    assertThat(ids(PRODUCT.name.like("50%"))).containsExactly(2L, 3L);
    assertThat(ids(PRODUCT.name.like("50\\%%"))).containsExactly(2L);
    assertThat(ids(PRODUCT.name.notLike("50%"))).containsExactly(1L);
  }

  @Test
  void integersAreDividedAsInJava() {
    assertThat(ofProduct(1, PRODUCT.stock.dividedBy(2))).isEqualTo(7 / 2);
    assertThat(ofProduct(2, PRODUCT.stock.dividedBy(2))).isEqualTo(-7 / 2);
    assertThat(ofProduct(1, PRODUCT.id.dividedBy(PRODUCT.stock))).isEqualTo(0L);
  }

  @Test
  void decimalsAreExact() {
    assertThat(ofProduct(1, PRODUCT.price.times(PRODUCT.stock))).isEqualByComparingTo("139.93");
    assertThat(ofProduct(1, PRODUCT.price.times(new BigDecimal("1.005"))))
        .isEqualByComparingTo("20.08995");
    assertThat(ofProduct(1, PRODUCT.price.plus(new BigDecimal("0.001"))))
        .isEqualByComparingTo("19.991");
    assertThat(ofProduct(2, PRODUCT.price.dividedBy(8))).isEqualByComparingTo("12.5");
    assertThat(ofProduct(3, PRODUCT.stock.asDecimal().plus(PRODUCT.price)))
        .isEqualByComparingTo("0.5");
    assertThat(ids(PRODUCT.price.gt(new BigDecimal("19.985")).and(PRODUCT.price.lt(20))))
        .containsExactly(1L);
  }

  @Test
  void numbersWidenOnDemand() {
    assertThat(ofProduct(1, PRODUCT.stock.asLong().times(3_000_000_000L)))
        .isEqualTo(21_000_000_000L);
    assertThat(ofProduct(1, PRODUCT.stock.asDouble().dividedBy(2))).isEqualTo(3.5);
    assertThat(ids(PRODUCT.stock.lt(3_000_000_000L))).hasSize(3);
  }

  @Test
  void textFunctionsAnswerAlike() {
    assertThat(ofProduct(1, PRODUCT.name.lower().concat(" ").concat(PRODUCT.name.upper())))
        .isEqualTo("lamp LAMP");
    assertThat(ofProduct(2, PRODUCT.name.concat(PRODUCT.description))).isNull();
    assertThat(ofProduct(2, PRODUCT.name.concat(PRODUCT.description.coalesce("?"))))
        .isEqualTo("50% off_desk!?");
    assertThat(ofProduct(1, PRODUCT.name.concat("  ").trim().length())).isEqualTo(4);
    assertThat(ofProduct(3, PRODUCT.description.length())).isZero();
  }

  @Test
  void conditionsAreExpressionsToo() {
    assertThat(ofProduct(1, PRODUCT.stock.gt(0))).isTrue();
    assertThat(ofProduct(2, PRODUCT.description.eq("x"))).isNull();
    assertThat(ofProduct(2, PRODUCT.description.eq("x").coalesce(false))).isFalse();
    assertThat(ids(PRODUCT.active)).containsExactly(1L);
    assertThat(ids(PRODUCT.active.not())).containsExactly(2L, 3L);
    assertThat(ids(PRODUCT.active.eq(true))).containsExactly(1L);
    assertThat(ids(Condition.FALSE)).isEmpty();
  }

  @Test
  void aggregatesOfNothingAreNull() {
    ResultRow row =
        runner.one(
            select(
                    count(),
                    sum(PRODUCT.stock),
                    avg(PRODUCT.price),
                    min(PRODUCT.name),
                    count(PRODUCT.secret))
                .from(PRODUCT)
                .where(Condition.FALSE));
    assertThat(row.get(count())).isZero();
    assertThat(row.get(sum(PRODUCT.stock))).isNull();
    assertThat(row.get(avg(PRODUCT.price))).isNull();
    assertThat(row.get(min(PRODUCT.name))).isNull();
    assertThat(row.get(4)).isEqualTo(0L);
  }

  @Test
  void aggregatesAnswerAlike() {
    ResultRow row =
        runner.one(
            select(
                    sum(PRODUCT.stock),
                    sum(PRODUCT.price),
                    avg(PRODUCT.price),
                    avg(PRODUCT.id),
                    max(PRODUCT.createdAt),
                    countDistinct(PRODUCT.createdAt))
                .from(PRODUCT));
    assertThat(row.get(sum(PRODUCT.stock))).isZero();
    assertThat(row.get(sum(PRODUCT.price))).isEqualByComparingTo("120.49");
    assertThat(row.get(avg(PRODUCT.price))).isEqualTo(new BigDecimal("40.163333"));
    assertThat(row.get(avg(PRODUCT.id))).isEqualTo(new BigDecimal("2.000000"));
    assertThat(row.get(max(PRODUCT.createdAt))).isEqualTo(NOON);
    assertThat(row.get(5)).isEqualTo(1L);
  }

  @Test
  void groupsAreCountedAndOrdered() {
    List<ResultRow> rows =
        runner.list(
            select(CATEGORY.name, count(PRODUCT.id))
                .from(CATEGORY)
                .leftJoin(CATEGORY.products)
                .groupBy(CATEGORY.name)
                .having(count(PRODUCT.id).gt(0))
                .orderBy(count(PRODUCT.id).desc(), CATEGORY.name.asc()));
    assertThat(rows)
        .hasToString(
            "[[categories.name=Home, count(products.id)=1], [categories.name=Lamps,"
                + " count(products.id)=1]]");
  }

  @Test
  void pathsKeepRowsWithoutTarget() {
    assertThat(
            runner.list(
                select(PRODUCT.category().parent().name).from(PRODUCT).orderBy(PRODUCT.id.asc())))
        .containsExactly("Home", null, null);
    assertThat(ids(PRODUCT.category().name.isNull())).containsExactly(2L);
    assertThat(ids(PRODUCT.category().id.eq(2))).containsExactly(1L);
  }

  @Test
  void subqueriesFilter() {
    Condition ordered = exists(ORDER_ITEM, ORDER_ITEM.product().id.eq(PRODUCT.id));
    assertThat(ids(ordered)).containsExactly(1L);
    assertThat(ids(ordered.not())).containsExactly(2L, 3L);
    SelectStatement<Long> bought = select(ORDER_ITEM.product().id).from(ORDER_ITEM);
    assertThat(ids(PRODUCT.id.in(bought))).containsExactly(1L);
    assertThat(ids(PRODUCT.id.notIn(bought))).containsExactly(2L, 3L);
  }

  @Test
  void limitAndOffsetCutTheResult() {
    SelectStatement<Long> all = select(PRODUCT.id).from(PRODUCT).orderBy(PRODUCT.id.asc());
    assertThat(runner.list(all.limit(0))).isEmpty();
    assertThat(runner.list(all.limit(2))).containsExactly(1L, 2L);
    assertThat(runner.list(all.offset(1))).containsExactly(2L, 3L);
    assertThat(runner.list(all.offset(1).limit(1))).containsExactly(2L);
    assertThat(runner.first(all)).contains(1L);
    assertThat(runner.last()).isEqualTo("select id from products order by id limit ?");
  }

  @Test
  void countIsHowManyWouldBeListed() {
    Shop.ProductQuery all = EntityQuery.of(PRODUCT, runner).orderBy(PRODUCT.name.asc());
    assertThat(all.count()).isEqualTo(3);
    assertThat(runner.last()).isEqualTo("select count(*) from products");
    assertThat(all.limit(2).count()).isEqualTo(2);
    assertThat(runner.last())
        .isEqualTo("select count(*) from (select 1 from products limit ?) as counted(c1)");
    assertThat(all.offset(1).limit(5).count()).isEqualTo(2);
    assertThat(all.limit(0).count()).isZero();
    assertThat(all.distinct().count()).isEqualTo(3);
    SelectStatement<Boolean> kinds = select(PRODUCT.stock.gt(0)).from(PRODUCT).distinct();
    assertThat(runner.count(kinds)).isEqualTo(2);
    assertThat(
            runner.count(
                select(PRODUCT.id, CATEGORY.id)
                    .from(PRODUCT)
                    .join(CATEGORY)
                    .on(Condition.TRUE)
                    .distinct()))
        .isEqualTo(6);
    assertThat(runner.count(select(count()).from(PRODUCT).groupBy(PRODUCT.active))).isEqualTo(2);
  }

  @Test
  void existsStopsAtOneRow() {
    Shop.ProductQuery all = EntityQuery.of(PRODUCT, runner).orderBy(PRODUCT.name.asc());
    assertThat(all.exists()).isTrue();
    assertThat(runner.last()).isEqualTo("select 1 from products limit ?");
    assertThat(all.offset(3).exists()).isFalse();
    assertThat(all.limit(0).exists()).isFalse();
    assertThat(all.where(PRODUCT.name.eq("none")).exists()).isFalse();
    assertThat(runner.exists(select(PRODUCT.id).from(PRODUCT).distinct())).isTrue();
  }

  @Test
  void oneRefusesNoneAndMany() {
    SelectStatement<Long> all = select(PRODUCT.id).from(PRODUCT);
    assertThatThrownBy(() -> runner.one(all))
        .isInstanceOf(MultipleResultsException.class)
        .hasMessageContaining("select id from products");
    assertThat(runner.last()).isEqualTo("select id from products limit ?");
    SelectStatement<Long> none = all.where(PRODUCT.id.eq(9));
    assertThatThrownBy(() -> runner.one(none))
        .isInstanceOf(NoResultException.class)
        .hasMessageContaining("select id from products where id = ?");
    assertThat(runner.oneOrNone(none)).isEmpty();
    assertThat(runner.oneOrNone(all.where(PRODUCT.id.eq(1)))).contains(1L);
  }

  @Test
  void changesAnswerHowManyRows() {
    assertThat(
            runner.execute(
                update(PRODUCT)
                    .set(PRODUCT.stock, PRODUCT.stock.minus(1))
                    .set(PRODUCT.description, (String) null)
                    .where(PRODUCT.stock.gt(-1))))
        .isEqualTo(2);
    assertThat(ofProduct(1, PRODUCT.stock)).isEqualTo(6);
    assertThat(ids(PRODUCT.description.isNull())).containsExactly(1L, 2L, 3L);
    assertThat(runner.execute(deleteFrom(ORDER_ITEM).where(ORDER_ITEM.quantity.gt(2))))
        .isEqualTo(1);
    assertThat(runner.execute(deleteFrom(ORDER_ITEM).all())).isEqualTo(1);
    Shop.Product_ p = PRODUCT.as("p");
    assertThat(runner.execute(deleteFrom(p).where(p.id.eq(3)))).isEqualTo(1);
  }

  @Test
  void tableWithoutModelIsUsedAlike() {
    CoreTable notes = CoreTable.of(NOTES);
    NumberColumn<Long> id = notes.number("id", ValueTypes::longInteger);
    TextColumn line = notes.text("line");
    assertThat(runner.execute(insertInto(notes).set(id, 1L).set(line, "a"))).isEqualTo(1);
    assertThat(runner.execute(insertInto(notes).set(id, 2L))).isEqualTo(1);
    assertThat(runner.execute(update(notes).set(line, line.coalesce("b")).all())).isEqualTo(2);
    assertThat(runner.list(select(line).from(notes).orderBy(id.asc()))).containsExactly("a", "b");
    assertThat(runner.execute(deleteFrom(notes).where(line.eq("a")))).isEqualTo(1);
    assertThatThrownBy(() -> notes.text("lines")).hasMessageContaining("ALU-5204");
  }
}
