/**
 * Pictures of money: what a plan costs by group and by month, what it brings, when it pays back, and how ways to do it
 * compare.
 *
 * <p>Knows the drawing port, the words, and amounts as plain values: no plan, no schedule and no result of analysis but a
 * cost summary. Whoever has the amounts says what they are called; the same picture serves a screen, a page and a test.
 *
 * <p>Decided here: amounts come in whole smallest units of one currency and become doubles only where they become places;
 * every figure that is written comes from exact sums. All marks of an axis are round and in one unit, which its heading
 * names; a line that needs more room than the columns under it has an axis of its own on the right, whose marks are a
 * round number of times those on the left, so that both share their grid and their zero. What does not fit is merged into
 * one bar that says how many it stands for. Every bar has an {@link dev.sextant.draw.money.Area}, so that a screen can
 * make it lead to what it is made of.
 *
 * <p>Must never know: how an amount was worked out; a picture that adds tax or discounts would be a second model.
 */
@NullMarked
package dev.sextant.draw.money;

import org.jspecify.annotations.NullMarked;
