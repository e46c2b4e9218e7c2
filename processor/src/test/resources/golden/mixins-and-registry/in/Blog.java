package com.example.blog;

import dev.aludel.annotation.Schema;

@Schema
public interface Blog {}
