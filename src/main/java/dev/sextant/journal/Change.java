package dev.sextant.journal;

import dev.sextant.plan.Plan;

/** What an observer is told: an entry, and the plan on either side of it. */
public record Change(Plan before, Plan after, Entry entry) {}
