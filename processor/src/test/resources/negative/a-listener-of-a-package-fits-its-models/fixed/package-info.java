@Listeners(Trail.class)
package com.example;

import dev.aludel.annotation.Listeners;
