package dev.aludel.conformance.staff;

/** What somebody is. */
enum Kind {
  PERSON,
  EMPLOYEE,
  ENGINEER,
  MANAGER,
  CUSTOMER
}
