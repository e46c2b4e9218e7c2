package dev.aludel.blog.model;

/** Who may read a post: its author, everybody, whoever has kept the link. */
public enum PostStatus {
  DRAFT,
  PUBLISHED,
  ARCHIVED
}
