package com.example;

import dev.aludel.annotation.Schema;

@Schema
interface Shop {}
