package com.example;

import dev.aludel.annotation.Model;

@Model
class Product {
  Long id;
}

@Model
enum Status {
  ACTIVE
}
