package com.example;

enum ProductStatus {
  NEW,
  ON_SALE,
  GONE
}
