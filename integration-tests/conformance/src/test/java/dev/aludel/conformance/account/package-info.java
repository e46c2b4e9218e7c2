/** Models of things that belong to one account, and of films that share genres. */
@NullMarked
package dev.aludel.conformance.account;

import org.jspecify.annotations.NullMarked;
