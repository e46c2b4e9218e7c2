/** The models of the blog: the finished exercise of the seeds' lesson on models. */
@NullMarked
package dev.aludel.blog.model;

import org.jspecify.annotations.NullMarked;
