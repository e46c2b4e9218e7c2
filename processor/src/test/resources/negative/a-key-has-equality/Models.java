package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "files")
interface File {
  @Id byte[] hash();
}
