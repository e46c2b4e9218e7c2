package com.example;

import dev.aludel.annotation.Projection;

@Projection
record Nothing() {}
