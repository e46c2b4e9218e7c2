package com.example.depot;

public record Weight(int grams) {}
