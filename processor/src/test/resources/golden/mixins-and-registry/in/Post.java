package com.example.blog;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
public interface Post extends Timestamped, SoftDeletable {

  @Id
  Long id();

  String title();
}
