package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Borrows books. */
@Model(table = "members", repr = "name")
public interface Member {

  static Member of(String name) {
    return MemberEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 100)
  String name();

  // region card
  @Relationship(
      backPopulates = "member",
      lazy = Lazy.JOINED, // always loaded with its member
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  @Nullable Card card();

  void card(@Nullable Card card);

  // endregion
  // region loans
  @Relationship(
      backPopulates = "member",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  List<Loan> loans();

  /** A helper: no column, no relationship, only Java. */
  default List<Book> borrowed() {
    return loans().stream().filter(Loan::isOpen).map(Loan::book).toList();
  }

  // endregion
  // region on
  /** What is not back yet. */
  @Relationship(foreignKey = "member_id", on = "returned is null", orderBy = "due", viewOnly = true)
  List<Loan> openLoans();

  // endregion
  // region proxy
  @AssociationProxy("loans.book") // no column, no table: the books of the loans
  List<Book> books();

  // endregion
  // region loans
  default Loan borrow(Book book, LocalDate due) {
    return LoanEntity.create(this, book, due); // in both lists at once
  }
  // endregion
}
