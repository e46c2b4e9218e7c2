package dev.aludel.conformance.playlists;

import dev.aludel.annotation.Schema;

@Schema
interface PlaylistsModels {}
