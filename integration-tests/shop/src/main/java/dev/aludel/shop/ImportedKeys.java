package dev.aludel.shop;

/**
 * What has its key already when orders are imported.
 *
 * @param users by the customers' numbers
 * @param addresses where the customers' orders are sent to, by the customers' numbers
 * @param products by the parts' numbers
 */
record ImportedKeys(Keys users, Keys addresses, Keys products) {
  ImportedKeys(TpchRows data) {
    this(
        new Keys(data.customerCount()), new Keys(data.customerCount()), new Keys(data.partCount()));
  }
}
