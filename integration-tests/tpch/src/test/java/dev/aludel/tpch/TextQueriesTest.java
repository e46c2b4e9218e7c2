package dev.aludel.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text that the compiler has checked answers what the same text answers through plain JDBC. */
class TextQueriesTest {

  @ParameterizedTest
  @EnumSource
  void everyQueryAnswersWhatPlainJdbcDoes(TpchDatabase kind) throws Exception {
    try (Database database = Database.connect(kind.dataSource());
        Session session = database.session()) {
      List<List<?>> answers = answers(new TextQueriesSql(session));
      for (int number = 1; number <= answers.size(); number++) {
        assertThat(AnsweredRows.of(answers.get(number - 1)))
            .as("query %s", number)
            .isEqualTo(PlainRows.of(kind.dataSource(), PlainRows.query(number)));
      }
    }
  }

  private static List<List<?>> answers(TextQueries queries) {
    return List.of(
        queries.pricingSummary(),
        queries.cheapestSuppliers(),
        queries.shippingPriority(),
        queries.orderPriorities(),
        queries.localSuppliers(),
        queries.forecastRevenue(),
        queries.volumeShipping(),
        queries.marketShare(),
        queries.profitByProduct(),
        queries.returnedItems(),
        queries.importantStock(),
        queries.shippingModes(),
        queries.customerDistribution(),
        queries.promotionEffect(),
        queries.topSuppliers(),
        queries.partSuppliers(),
        queries.smallQuantityRevenue(),
        queries.largeOrders(),
        queries.discountedRevenue(),
        queries.promotionSuppliers(),
        queries.waitingSuppliers(),
        queries.salesOpportunity());
  }
}
