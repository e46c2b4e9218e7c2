package dev.aludel.shop.model;

/** How far an order has come. */
public enum OrderStatus {
  PENDING,
  SHIPPED,
  FULFILLED
}
