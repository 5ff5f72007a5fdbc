/**
 * Lists of holidays from elsewhere: iCalendar files (RFC 5545) and tables, and what they would change in a calendar.
 *
 * <p>Knows the plan and its words. Must never know a window, a store or a clock: which years a rule that never ends is
 * written out for is an argument.
 *
 * <p>Decided here: an own reader rather than a library, because a holiday list needs a tenth of RFC 5545, and what is read
 * is bounded from the first byte to the last day. A day has one meaning: the first line that speaks of it counts, and
 * another one is left out by name. Nothing is guessed: letters that are neither UTF-8, UTF-16 nor GB18030, days that could
 * be the third of April or the fourth of March, and rules other than yearly ones are said, and the plan stays as it is.
 *
 * <p>Decided here: whether a day is worked is read from its name where a list says it nowhere else, as Chinese lists do.
 * A 调休 alone is worked on a weekend and free on a weekday, because marking it would have no sense otherwise.
 */
@NullMarked
package dev.sextant.exchange.holidays;

import org.jspecify.annotations.NullMarked;
