package dev.aludel.tpch;

import dev.aludel.query.QueryStatement;
import java.util.List;

/** All queries, each at its number less one. */
public final class TpchQueries {
  private static final List<QueryStatement<?>> ALL =
      List.of(
          Queries01To08.pricingSummaryReport(),
          Queries01To08.minimumCostSupplier(),
          Queries01To08.shippingPriority(),
          Queries01To08.orderPriorityChecking(),
          Queries01To08.localSupplierVolume(),
          Queries01To08.forecastingRevenueChange(),
          Queries01To08.volumeShipping(),
          Queries01To08.nationalMarketShare(),
          Queries09To15.productTypeProfitMeasure(),
          Queries09To15.returnedItemReporting(),
          Queries09To15.importantStockIdentification(),
          Queries09To15.shippingModesAndOrderPriority(),
          Queries09To15.customerDistribution(),
          Queries09To15.promotionEffect(),
          Queries09To15.topSupplier(),
          Queries16To22.partsSupplierRelationship(),
          Queries16To22.smallQuantityOrderRevenue(),
          Queries16To22.largeVolumeCustomer(),
          Queries16To22.discountedRevenue(),
          Queries16To22.potentialPartPromotion(),
          Queries16To22.suppliersWhoKeptOrdersWaiting(),
          Queries16To22.globalSalesOpportunity());

  private TpchQueries() {}

  /** The query of this number, from 1 to 22. */
  public static QueryStatement<?> query(int number) {
    return ALL.get(number - 1);
  }
}
