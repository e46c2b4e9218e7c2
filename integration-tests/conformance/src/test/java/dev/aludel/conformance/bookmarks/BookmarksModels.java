package dev.aludel.conformance.bookmarks;

import dev.aludel.annotation.Schema;

@Schema
interface BookmarksModels {}
