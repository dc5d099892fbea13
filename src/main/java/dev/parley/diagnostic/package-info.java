/**
 * Authors' mistakes as data: collected, positioned, with a hint.
 *
 * <p>Decision: a problem is a value, and an exception carries all of them. Turned down: an exception for each mistake, which shows the author one at a time.
 */
@NullMarked
package dev.parley.diagnostic;

import org.jspecify.annotations.NullMarked;
