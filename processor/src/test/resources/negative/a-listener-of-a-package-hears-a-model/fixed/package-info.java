@Listeners({Trail.class, Notes.class})
package com.example;

import dev.aludel.annotation.Listeners;
