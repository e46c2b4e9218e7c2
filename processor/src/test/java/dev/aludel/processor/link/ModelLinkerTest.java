package dev.aludel.processor.link;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.processor.Snippets;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.LinkedRelationship.Kind;
import org.junit.jupiter.api.Test;

class ModelLinkerTest {
  private static final String CATEGORY =
      "@Model(table = \"categories\") interface Category { @Id Long id(); "
          + "@Relationship(backPopulates = \"category\") List<Product> products(); }";

  @Test
  void toOneImpliesAColumnAtItsPlace() {
    Snippets snippets =
        Snippets.of(
            CATEGORY,
            "@Model(table = \"products\") interface Product { @Id Long id(); "
                + "@Relationship(backPopulates = \"products\") @Nullable Category category(); "
                + "int stock(); }");
    LinkedModel product = snippets.linked("Product");
    assertThat(columns(product)).isEqualTo("id, category_id, stock");
    LinkedColumn implied = product.columns().get(1);
    assertThat(implied.hidden()).isTrue();
    assertThat(implied.attribute()).isEqualTo("categoryId");
    assertThat(implied.nullable()).isTrue();
    assertThat(foreignKey(product.foreignKeys().get(0))).isEqualTo("category_id -> categories(id)");
    LinkedRelationship products = snippets.linked("Category").relationships().get(0);
    assertThat(products.kind()).isEqualTo(Kind.ONE_TO_MANY);
    assertThat(pairs(products)).isEqualTo("category_id=id");
    assertThat(products.inverse().orElseThrow().attribute()).isEqualTo("category");
    assertThat(snippets.problems()).isEmpty();
  }

  @Test
  void toOneToACompositeKeyImpliesOneColumnForEach() {
    LinkedModel item =
        Snippets.of(
                "@Model interface Parcel { @Id String region(); @Id int number(); }",
                "@Model interface Item { @Id Long id(); @Relationship Parcel parcel(); }")
            .linked("Item");
    assertThat(columns(item)).isEqualTo("id, parcel_region, parcel_number");
    assertThat(foreignKey(item.foreignKeys().get(0)))
        .isEqualTo("parcel_region, parcel_number -> parcel(region, number)");
  }

  @Test
  void toOneUsesTheColumnWithAForeignKeyToItsTarget() {
    LinkedModel post =
        Snippets.of(
                "@Model(table = \"users\") interface User { @Id Long id(); }",
                "@Model interface Post { @Id Long id(); "
                    + "@ForeignKey(\"users.id\") Long authorId(); @Relationship User author(); }")
            .linked("Post");
    assertThat(columns(post)).isEqualTo("id, author_id");
    assertThat(pairs(post.relationships().get(0))).isEqualTo("author_id=id");
    assertThat(post.foreignKeys()).hasSize(1);
  }

  @Test
  void severalForeignKeysAreAmbiguousUnlessOneIsNamed() {
    String user = "@Model(table = \"users\") interface User { @Id Long id(); }";
    String columns =
        "@ForeignKey(model = User.class) Long first(); @ForeignKey(\"users.id\") Long second();";
    assertThat(
            Snippets.of(
                    user,
                    "@Model interface Post { @Id Long id(); "
                        + columns
                        + " @Relationship User author(); }")
                .problems())
        .containsExactly("ALU-1308 Post.author()@dev.aludel.annotation.Relationship");
    LinkedModel named =
        Snippets.of(
                user,
                "@Model interface Post { @Id Long id(); "
                    + columns
                    + " @Relationship(foreignKey = \"second\") User author(); }")
            .linked("Post");
    assertThat(pairs(named.relationships().get(0))).isEqualTo("second=id");
  }

  @Test
  void twoToOnesToOneTargetImplyAColumnEach() {
    LinkedModel post =
        Snippets.of(
                "@Model interface User { @Id Long id(); }",
                "@Model interface Post { @Id Long id(); @Relationship User author(); "
                    + "@Relationship User editor(); }")
            .linked("Post");
    assertThat(columns(post)).isEqualTo("id, author_id, editor_id");
    assertThat(post.foreignKeys()).hasSize(2);
  }

  @Test
  void listWithoutBackPopulatesTakesTheOnlyForeignKey() {
    String comment =
        "@Model interface Comment { @Id Long id(); @ForeignKey(\"post.id\") Long postId(); }";
    LinkedModel post =
        Snippets.of(
                "@Model interface Post { @Id Long id(); @Relationship List<Comment> comments(); }",
                comment)
            .linked("Post");
    assertThat(pairs(post.relationships().get(0))).isEqualTo("post_id=id");
    assertThat(post.relationships().get(0).inverse()).isEmpty();
  }

  @Test
  void listWithoutAnyForeignKeyIsReportedAndStubbed() {
    Snippets snippets =
        Snippets.of(
            "@Model interface Post { @Id Long id(); @Relationship List<Comment> comments(); }",
            "@Model interface Comment { @Id Long id(); }");
    assertThat(snippets.problems())
        .containsExactly("ALU-1307 Post.comments()@dev.aludel.annotation.Relationship");
    assertThat(snippets.linked("Post").relationships()).isEmpty();
    assertThat(snippets.linked("Post").stubs().get(0).method()).isEqualTo("comments");
  }

  @Test
  void oneToOneHasItsKeyOnTheUniqueSide() {
    Snippets snippets =
        Snippets.of(
            "@Model interface User { @Id Long id(); "
                + "@Relationship(backPopulates = \"user\") @Nullable Profile profile(); }",
            "@Model interface Profile { @Id Long id(); @Column(unique = true) "
                + "@Relationship(backPopulates = \"profile\") User user(); }");
    assertThat(snippets.problems()).isEmpty();
    assertThat(columns(snippets.linked("User"))).isEqualTo("id");
    assertThat(columns(snippets.linked("Profile"))).isEqualTo("id, user_id");
    LinkedRelationship profile = snippets.linked("User").relationships().get(0);
    assertThat(profile.kind()).isEqualTo(Kind.ONE_TO_ONE_BACK);
    assertThat(pairs(profile)).isEqualTo("user_id=id");
  }

  @Test
  void twoToOnesOfWhichNeitherHoldsTheKeyAreReportedOnBoth() {
    Snippets snippets =
        Snippets.of(
            "@Model interface A { @Id Long id(); @Relationship(backPopulates = \"a\") B b(); }",
            "@Model interface B { @Id Long id(); @Relationship(backPopulates = \"b\") A a(); }");
    assertThat(snippets.problems())
        .containsExactly(
            "ALU-1306 A.b()@dev.aludel.annotation.Relationship(backPopulates)",
            "ALU-1306 B.a()@dev.aludel.annotation.Relationship(backPopulates)");
  }

  @Test
  void modelMayReferToItselfFromBothSides() {
    Snippets snippets =
        Snippets.of(
            "@Model interface Node { @Id Long id(); "
                + "@Relationship(backPopulates = \"children\") Optional<Node> parent(); "
                + "@Relationship(backPopulates = \"parent\") List<Node> children(); }");
    assertThat(snippets.problems()).isEmpty();
    LinkedModel node = snippets.linked("Node");
    assertThat(columns(node)).isEqualTo("id, parent_id");
    assertThat(pairs(node.relationships().get(1))).isEqualTo("parent_id=id");
  }

  @Test
  void manyToManyIsDeclaredOnOneSideAndMirroredOnTheOther() {
    Snippets snippets =
        Snippets.of(
            "@Model(table = \"students\") interface Student { @Id Long id(); "
                + "@Relationship(backPopulates = \"students\", "
                + "secondary = @Secondary(table = \"enrollments\")) List<Course> courses(); }",
            "@Model(table = \"courses\") interface Course { @Id String code(); "
                + "@Relationship(backPopulates = \"courses\") List<Student> students(); }");
    assertThat(snippets.problems()).isEmpty();
    LinkedAssociation table = snippets.linked("Student").associations().get(0);
    assertThat(table.constant()).isEqualTo("ENROLLMENTS");
    assertThat(table.foreignKeys().stream().map(ModelLinkerTest::foreignKey))
        .containsExactly("student_id -> students(id)", "course_code -> courses(code)");
    LinkedRelationship students = snippets.linked("Course").relationships().get(0);
    assertThat(students.kind()).isEqualTo(Kind.MANY_TO_MANY);
    assertThat(students.association().orElseThrow().columns().get(0).referring())
        .isEqualTo("course_code");
    assertThat(snippets.linked("Course").associations()).isEmpty();
  }

  @Test
  void keyMayBeMadeOfForeignKeys() {
    LinkedModel grade =
        Snippets.of(
                "@Model interface Student { @Id Long id(); }",
                "@Model interface Course { @Id String code(); }",
                "@Model interface Grade { @Id @Relationship Student student(); "
                    + "@Id @Relationship Course course(); int points(); }")
            .linked("Grade");
    assertThat(grade.key().stream().map(LinkedColumn::name))
        .containsExactly("student_id", "course_id");
    assertThat(grade.key().get(0).generation()).contains(KeyGeneration.ASSIGNED);
  }

  @Test
  void keyThatIsMadeOfItselfIsReported() {
    Snippets snippets =
        Snippets.of(
            "@Model interface A { @Id @Relationship B b(); }",
            "@Model interface B { @Id @Relationship A a(); }");
    assertThat(snippets.problems()).contains("ALU-1312 A.b()", "ALU-1312 B.a()");
  }

  @Test
  void generationIsDecidedByTheKey() {
    assertThat(generation("@Id Long id();")).isEqualTo(KeyGeneration.IDENTITY);
    assertThat(generation("@Id int id();")).isEqualTo(KeyGeneration.IDENTITY);
    assertThat(generation("@Id UUID id();")).isEqualTo(KeyGeneration.UUID);
    assertThat(generation("@Id String id();")).isEqualTo(KeyGeneration.ASSIGNED);
    assertThat(generation("@Id @Default(\"1\") Long id();")).isEqualTo(KeyGeneration.ASSIGNED);
    assertThat(generation("@Id Long id(); @Id Long second();")).isEqualTo(KeyGeneration.ASSIGNED);
    assertThat(generation("@Id @ForeignKey(model = X.class) Long id();"))
        .isEqualTo(KeyGeneration.ASSIGNED);
  }

  @Test
  void sequenceIsNamedAfterTableAndColumn() {
    LinkedModel model =
        Snippets.of("@Model interface X { @Id(generation = Generation.SEQUENCE) Long id(); }")
            .linked("X");
    assertThat(model.key().get(0).sequence()).contains("x_id_seq");
  }

  @Test
  void backPopulatesMustNameARelationshipThatLeadsBack() {
    Snippets unknown =
        Snippets.of(
            CATEGORY,
            "@Model interface Product { @Id Long id(); "
                + "@Relationship(backPopulates = \"product\") Category category(); }");
    assertThat(unknown.problems())
        .containsExactly(
            "ALU-1303 Product.category()@dev.aludel.annotation.Relationship(backPopulates)");
  }

  @Test
  void targetMustBeAModel() {
    Snippets snippets =
        Snippets.of(
            "@Model interface Product { @Id Long id(); @Relationship Maker maker(); }",
            "interface Maker {}");
    assertThat(snippets.problems()).containsExactly("ALU-1301 Product.maker()");
  }

  @Test
  void foreignKeyTextNamesTableAndColumns() {
    LinkedModel model =
        Snippets.of(
                "@Model @ForeignKey(columns = {\"region\", \"number\"}, "
                    + "value = \"shop.parcels(region, number)\") "
                    + "interface X { @Id Long id(); String region(); int number(); "
                    + "@ForeignKey(\"users\") Long user(); }")
            .linked("X");
    assertThat(model.foreignKeys()).hasSize(1);
    assertThat(model.foreignKeys().get(0).schema()).contains("shop");
    assertThat(foreignKey(model.foreignKeys().get(0)))
        .isEqualTo("region, number -> parcels(region, number)");
  }

  private static KeyGeneration generation(String accessors) {
    return Snippets.of("@Model interface X { " + accessors + " }")
        .linked("X")
        .key()
        .get(0)
        .generation()
        .orElseThrow();
  }

  private static String columns(LinkedModel model) {
    return model.columns().stream().map(LinkedColumn::name).collect(joining(", "));
  }

  private static String pairs(LinkedRelationship relationship) {
    return relationship.foreignKey().stream()
        .map(pair -> pair.referring() + "=" + pair.referred())
        .collect(joining(", "));
  }

  private static String foreignKey(LinkedForeignKey key) {
    return String.join(", ", key.columns())
        + " -> "
        + key.table()
        + "("
        + String.join(", ", key.referred())
        + ")";
  }
}
