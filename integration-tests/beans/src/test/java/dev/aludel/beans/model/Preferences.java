package dev.aludel.beans.model;

import java.util.List;

/** What a customer likes: a class of the application, kept as JSON. */
public record Preferences(String theme, List<Integer> sizes) {}
