@NullMarked
package dev.aludel.tpch;

import org.jspecify.annotations.NullMarked;
