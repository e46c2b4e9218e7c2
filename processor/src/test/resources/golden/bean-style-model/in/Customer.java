package com.example.beans;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import jakarta.annotation.Nullable;

@Model
public interface Customer {

  @Id
  long getId();

  String getName();

  void setName(String name);

  @Nullable
  String getNickname();

  Customer setNickname(@Nullable String nickname);

  @Default("true")
  boolean isActive();

  void setActive(boolean active);

  @Column(name = "class")
  @Deprecated
  String getClassName();
}
