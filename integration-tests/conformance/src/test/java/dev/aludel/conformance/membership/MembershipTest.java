package dev.aludel.conformance.membership;

import static dev.aludel.conformance.membership.Post_.POST;
import static dev.aludel.conformance.membership.Product_.PRODUCT;
import static dev.aludel.conformance.membership.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.schema.Column;
import dev.aludel.session.Session;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Set 10: mixins give models columns and methods, and have no table. */
@Tag("A127")
class MembershipTest extends ConformanceTest {

  MembershipTest() {
    super(MembershipModelsSchema.SCHEMA);
  }

  @Test
  void mixinsHaveNoTable() {
    assertThat(database.inspect().tableNames()).containsExactly("post", "product", "user");
  }

  @Test
  void eachModelHasTheColumnsOfItsMixins() {
    assertThat(columns("user")).containsExactly("id", "username", "created_at", "updated_at");
    assertThat(columns("post")).containsExactly("id", "title", "created_at", "updated_at");
    assertThat(columns("product"))
        .containsExactly("id", "name", "created_at", "updated_at", "deleted_at");
    assertThat(database.inspect().table("product").column("deleted_at").isNullable()).isTrue();
  }

  @Test
  void bothTimesAreSetWhenARowIsMade() {
    User ada = saved(User.of("ada"));
    assertThat(ada.createdAt()).isNotNull().isEqualTo(ada.updatedAt());
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    assertThat(ada.createdAt()).isBetween(now.minusMinutes(5), now.plusMinutes(5));
  }

  @Test
  void onlyTheTimeOfTheChangeIsChanged() {
    saved(User.of("ada"));
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      LocalDateTime created = ada.createdAt();
      LocalDateTime updated = Objects.requireNonNull(ada.updatedAt());
      ada.username("countess");
      sql.assertSends(
          session::flush, "update \"user\" set username = ?, updated_at = ? where id = ?");
      session.commit();
      assertThat(ada.createdAt()).isEqualTo(created);
      assertThat(ada.updatedAt()).isAfter(updated);
    }
  }

  @Test
  void whatIsNotChangedIsNotStamped() {
    saved(User.of("ada"));
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      ada.username("ada");
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  void aTimeThatIsGivenStays() {
    LocalDateTime then = LocalDateTime.of(2020, 2, 29, 12, 0);
    User ada = User.of("ada");
    ada.createdAt(then);
    assertThat(saved(ada).createdAt()).isEqualTo(then);
  }

  @Test
  void modelsDoNotShareValues() {
    saved(User.of("ada"));
    saved(Post.of("first"));
    try (Session session = database.session()) {
      assertThat(session.query(POST).where(POST.createdAt.isNotNull()).count()).isOne();
      assertThat(session.query(USER).where(USER.updatedAt.isNotNull()).count()).isOne();
    }
  }

  @Test
  void twoUsersHaveTwoNames() {
    saved(User.of("ada"));
    assertThatThrownBy(() -> saved(User.of("ada"))).isInstanceOf(UniqueViolationException.class);
  }

  @Test
  void softDeleteSetsTheTime() {
    Product lamp = saved(Product.of("lamp"));
    assertThat(lamp.isDeleted()).isFalse();
    try (Session session = database.session()) {
      Product found = session.query(PRODUCT).one();
      found.softDelete();
      sql.assertSends(
          session::flush, "update product set updated_at = ?, deleted_at = ? where id = ?");
      session.commit();
      assertThat(found.isDeleted()).isTrue();
      assertThat(session.query(PRODUCT).count()).isOne();
    }
  }

  @Test
  void queriesAskWhetherItIsDeleted() {
    Product lamp = Product.of("lamp");
    lamp.softDelete();
    saved(lamp);
    saved(Product.of("desk"));
    try (Session session = database.session()) {
      assertThat(session.query(PRODUCT).where(PRODUCT.isDeleted()).one().name()).isEqualTo("lamp");
      assertThat(session.query(PRODUCT).where(PRODUCT.isDeleted().not()).one().name())
          .isEqualTo("desk");
      assertThat(session.query(PRODUCT).where(PRODUCT.deletedAt.isNull()).count()).isOne();
    }
  }

  @Test
  void whatIsDeletedSoftlyIsRestored() {
    Product lamp = Product.of("lamp");
    lamp.softDelete();
    saved(lamp);
    database.transaction(session -> session.query(PRODUCT).one().deletedAt(null));
    try (Session session = database.session()) {
      assertThat(session.query(PRODUCT).one().isDeleted()).isFalse();
    }
  }

  private List<String> columns(String table) {
    return database.inspect().table(table).columns().stream().map(Column::name).toList();
  }

  private <T> T saved(T object) {
    database.transaction(session -> session.add(object));
    return object;
  }
}
