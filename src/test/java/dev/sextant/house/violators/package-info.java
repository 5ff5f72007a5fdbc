/** A copy of the house in which each class breaks one rule, so that the tests can see each rule fail. */
package dev.sextant.house.violators;
