@TypeMap(type = String.class, value = @Column(length = 100))
@TypeMap(type = String.class, value = @Column(length = 200))
package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.TypeMap;
