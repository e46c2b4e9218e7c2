/** What the directory had: packages below one have what is said there. */
@org.jspecify.annotations.NullMarked
package dev.aludel.conformance.directory.archive;
