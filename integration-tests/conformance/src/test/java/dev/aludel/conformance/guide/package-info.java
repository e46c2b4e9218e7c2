/**
 * The guide, run: the Java of its pages ({@code runtime/docs/guide}) are regions of the tests here,
 * and the SQL and the errors that they show are what these tests see. {@code -Dguide.bless=true}
 * rewrites the blocks of the pages; read the difference. Start at {@link
 * dev.aludel.conformance.guide.PageTest}.
 */
@NullMarked
package dev.aludel.conformance.guide;

import org.jspecify.annotations.NullMarked;
