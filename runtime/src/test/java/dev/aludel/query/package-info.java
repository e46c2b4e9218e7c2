@NullMarked
package dev.aludel.query;

import org.jspecify.annotations.NullMarked;
