package com.example.forum;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link Post} that a session can keep. Written from {@code com.example.forum.Post}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PostEntity implements Post, Entity {
  private EntityState aludelState;
  Long id;
  String text;
  Instant writtenAt;
  byte[] picture;
  String caption;
  int version;
  Long forumId;
  Long answerToId;
  Forum forum;
  Post answerTo;
  RelatedList<Post> replies;
  RelatedList<Mark> marks;

  /** Makes an object with nothing set; loading a row uses it. */
  PostEntity() {}

  /** Makes a {@link Post} with all that it must have. */
  public static PostEntity create(String text, Forum forum) {
    return builder().text(text).forum(forum).build();
  }

  /** Starts a {@link Post} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, PostMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(PostMapper.ID);
    return id;
  }

  @Override
  public String text() {
    aludelState().require(PostMapper.TEXT);
    return text;
  }

  @Override
  public void text(String text) {
    this.text = aludelState().write(PostMapper.TEXT, this.text, text);
  }

  @Override
  public Instant writtenAt() {
    aludelState().require(PostMapper.WRITTEN_AT);
    return writtenAt;
  }

  @Override
  public byte @Nullable [] picture() {
    aludelState().read(PostMapper.PICTURE);
    return picture;
  }

  @Override
  public @Nullable String caption() {
    aludelState().read(PostMapper.CAPTION);
    return caption;
  }

  @Override
  public int version() {
    aludelState().require(PostMapper.VERSION);
    return version;
  }

  @Override
  public Forum forum() {
    aludelState().fetchRequired(PostMapper.FORUM);
    return forum;
  }

  @Override
  public @Nullable Post answerTo() {
    aludelState().fetch(PostMapper.ANSWER_TO);
    return answerTo;
  }

  @Override
  public Set<Post> replies() {
    if (replies == null) {
      replies = aludelState().list(PostMapper.REPLIES);
    }
    return replies.asSet();
  }

  @Override
  public Map<String, Mark> marks() {
    if (marks == null) {
      marks = aludelState().list(PostMapper.MARKS);
    }
    return marks.asMap(Mark::name);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Post}. */
  public static final class Builder {
    private final PostEntity entity = new PostEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(PostMapper.ID, entity.id, id);
      return this;
    }

    public Builder text(String text) {
      entity.text(text);
      return this;
    }

    public Builder writtenAt(Instant writtenAt) {
      entity.writtenAt =
          entity.aludelState().write(PostMapper.WRITTEN_AT, entity.writtenAt,
              Values.micros(writtenAt));
      return this;
    }

    public Builder picture(byte @Nullable [] picture) {
      entity.picture = entity.aludelState().write(PostMapper.PICTURE, entity.picture, picture);
      return this;
    }

    public Builder caption(@Nullable String caption) {
      entity.caption = entity.aludelState().write(PostMapper.CAPTION, entity.caption, caption);
      return this;
    }

    public Builder version(int version) {
      entity.version = entity.aludelState().write(PostMapper.VERSION, entity.version, version);
      return this;
    }

    public Builder forum(Forum forum) {
      entity.aludelState().relate(PostMapper.FORUM, forum);
      return this;
    }

    public Builder answerTo(@Nullable Post answerTo) {
      entity.aludelState().relate(PostMapper.ANSWER_TO, answerTo);
      return this;
    }

    /** The object. */
    public PostEntity build() {
      return entity;
    }
  }
}
