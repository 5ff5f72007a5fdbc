/**
 * What each cost line may cost, has cost and will have cost: budget, change requests, orders, invoices and forecast.
 *
 * <p>Knows the plan and the cost model. Must never know how far the work has come: that is the business of earned value,
 * which builds on the accounts kept here.
 *
 * <p>Decided here: all amounts are without tax and exact. Of a line that is paid every year, everything to the end of the
 * horizon counts, as in the total cost of ownership; its budget and the changes to it are of one year, as its price is, and
 * count for as many years of today's price as the line has. An order stays open until invoices with its reference have used it up;
 * an order without a reference stays open until the line is closed. What is still to come is the estimate less what was
 * paid, but never less than what is ordered, and nothing once the line is closed. The sum of variances is over the lines
 * that have a budget, so that it agrees with its column.
 */
@NullMarked
package dev.sextant.analysis.control;

import org.jspecify.annotations.NullMarked;
