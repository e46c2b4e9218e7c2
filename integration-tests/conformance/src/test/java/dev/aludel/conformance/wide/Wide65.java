package dev.aludel.conformance.wide;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** 65 columns, numbered as the mapper numbers them. */
@Model
public interface Wide65 {

  @Id
  Long id();

  @Nullable Integer c1();

  void c1(@Nullable Integer value);

  @Nullable Integer c2();

  @Nullable Integer c3();

  @Nullable Integer c4();

  @Nullable Integer c5();

  @Nullable Integer c6();

  @Nullable Integer c7();

  @Nullable Integer c8();

  @Nullable Integer c9();

  @Nullable Integer c10();

  @Nullable Integer c11();

  @Nullable Integer c12();

  @Nullable Integer c13();

  @Nullable Integer c14();

  @Nullable Integer c15();

  @Nullable Integer c16();

  @Nullable Integer c17();

  @Nullable Integer c18();

  @Nullable Integer c19();

  @Nullable Integer c20();

  @Nullable Integer c21();

  @Nullable Integer c22();

  @Nullable Integer c23();

  @Nullable Integer c24();

  @Nullable Integer c25();

  @Nullable Integer c26();

  @Nullable Integer c27();

  @Nullable Integer c28();

  @Nullable Integer c29();

  @Nullable Integer c30();

  @Nullable Integer c31();

  @Nullable Integer c32();

  @Nullable Integer c33();

  @Nullable Integer c34();

  @Nullable Integer c35();

  @Nullable Integer c36();

  @Nullable Integer c37();

  @Nullable Integer c38();

  @Nullable Integer c39();

  @Nullable Integer c40();

  @Nullable Integer c41();

  @Nullable Integer c42();

  @Nullable Integer c43();

  @Nullable Integer c44();

  @Nullable Integer c45();

  @Nullable Integer c46();

  @Nullable Integer c47();

  @Nullable Integer c48();

  @Nullable Integer c49();

  @Nullable Integer c50();

  @Nullable Integer c51();

  @Nullable Integer c52();

  @Nullable Integer c53();

  @Nullable Integer c54();

  @Nullable Integer c55();

  @Nullable Integer c56();

  @Nullable Integer c57();

  @Nullable Integer c58();

  @Nullable Integer c59();

  @Nullable Integer c60();

  @Nullable Integer c61();

  @Nullable Integer c62();

  @Nullable Integer c63();

  void c63(@Nullable Integer value);

  @Nullable Integer c64();

  void c64(@Nullable Integer value);
}
