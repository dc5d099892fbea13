@NullMarked
package dev.parley.report;

import org.jspecify.annotations.NullMarked;
