package dev.aludel.benchmarks;

import javax.sql.DataSource;

/** Who does the work. */
public enum Form {
  HAND_WRITTEN {
    @Override
    LineItemWork<?> on(DataSource pool) {
      return new HandWritten(pool);
    }
  },

  ALUDEL {
    @Override
    LineItemWork<?> on(DataSource pool) {
      return new WithAludel(pool);
    }
  };

  abstract LineItemWork<?> on(DataSource pool);
}
