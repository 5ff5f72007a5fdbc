package dev.sextant.ui.control;

/**
 * A figure with its way.
 *
 * @param how the formula with the figures that went in; empty for what was entered
 * @param plain what it means, in words for somebody who has never heard of it
 * @param tone a style class such as {@code danger}; empty for none
 */
record Working(String name, String value, String how, String plain, String tone) {}
