package dev.aludel.conformance.wide;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** 130 columns, numbered as the mapper numbers them. */
@Model
public interface Wide130 {

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

  @Nullable Integer c65();

  @Nullable Integer c66();

  @Nullable Integer c67();

  @Nullable Integer c68();

  @Nullable Integer c69();

  @Nullable Integer c70();

  @Nullable Integer c71();

  @Nullable Integer c72();

  @Nullable Integer c73();

  @Nullable Integer c74();

  @Nullable Integer c75();

  @Nullable Integer c76();

  @Nullable Integer c77();

  @Nullable Integer c78();

  @Nullable Integer c79();

  @Nullable Integer c80();

  @Nullable Integer c81();

  @Nullable Integer c82();

  @Nullable Integer c83();

  @Nullable Integer c84();

  @Nullable Integer c85();

  @Nullable Integer c86();

  @Nullable Integer c87();

  @Nullable Integer c88();

  @Nullable Integer c89();

  @Nullable Integer c90();

  @Nullable Integer c91();

  @Nullable Integer c92();

  @Nullable Integer c93();

  @Nullable Integer c94();

  @Nullable Integer c95();

  @Nullable Integer c96();

  @Nullable Integer c97();

  @Nullable Integer c98();

  @Nullable Integer c99();

  @Nullable Integer c100();

  @Nullable Integer c101();

  @Nullable Integer c102();

  @Nullable Integer c103();

  @Nullable Integer c104();

  @Nullable Integer c105();

  @Nullable Integer c106();

  @Nullable Integer c107();

  @Nullable Integer c108();

  @Nullable Integer c109();

  @Nullable Integer c110();

  @Nullable Integer c111();

  @Nullable Integer c112();

  @Nullable Integer c113();

  @Nullable Integer c114();

  @Nullable Integer c115();

  @Nullable Integer c116();

  @Nullable Integer c117();

  @Nullable Integer c118();

  @Nullable Integer c119();

  @Nullable Integer c120();

  @Nullable Integer c121();

  @Nullable Integer c122();

  @Nullable Integer c123();

  @Nullable Integer c124();

  @Nullable Integer c125();

  @Nullable Integer c126();

  @Nullable Integer c127();

  void c127(@Nullable Integer value);

  @Nullable Integer c128();

  void c128(@Nullable Integer value);

  @Nullable Integer c129();

  void c129(@Nullable Integer value);
}
