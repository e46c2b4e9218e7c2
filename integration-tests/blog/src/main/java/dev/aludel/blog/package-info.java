/**
 * The second example application: a blog, with tags and a status. Start reading at {@link
 * dev.aludel.blog.Blog}; the models are in {@link dev.aludel.blog.model}.
 */
@NullMarked
package dev.aludel.blog;

import org.jspecify.annotations.NullMarked;
