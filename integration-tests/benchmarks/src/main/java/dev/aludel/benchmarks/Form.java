package dev.aludel.benchmarks;

import javax.sql.DataSource;

/** Who does the work. */
public enum Form {
  HAND_WRITTEN {
    @Override
    LineItemWork<?> on(DataSource pool) {
      return new HandWritten(pool);
    }

    @Override
    OrderWork<?> withOrders(DataSource pool) {
      return new HandWrittenOrders(pool);
    }
  },

  ALUDEL {
    @Override
    LineItemWork<?> on(DataSource pool) {
      return new WithAludel(pool);
    }

    @Override
    OrderWork<?> withOrders(DataSource pool) {
      return new OrdersWithAludel(pool);
    }
  };

  abstract LineItemWork<?> on(DataSource pool);

  abstract OrderWork<?> withOrders(DataSource pool);
}
