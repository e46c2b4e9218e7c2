package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "files")
interface File {
  @Id @Column(length = 64) String hash();
}
