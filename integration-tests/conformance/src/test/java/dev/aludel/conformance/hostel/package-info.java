/** Hostels: every key begins with the house, and foreign keys share it. */
@NullMarked
package dev.aludel.conformance.hostel;

import org.jspecify.annotations.NullMarked;
