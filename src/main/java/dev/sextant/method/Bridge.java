package dev.sextant.method;

import dev.sextant.plan.Words;
import java.util.List;

/**
 * What joins two methods when an engagement begins with both: a task of one waits for a task of the other.
 *
 * @param before the code of the task that comes first
 * @param after the code of the task that waits for it
 * @param why the reason, in a sentence
 */
public record Bridge(String before, String after, Words why, List<String> from) {}
