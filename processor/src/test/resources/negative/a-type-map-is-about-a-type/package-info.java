@TypeMap(value = @Column(length = 100))
package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.TypeMap;
