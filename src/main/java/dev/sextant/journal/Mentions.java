package dev.sextant.journal;

import java.util.List;

/**
 * Where somebody is named in an engagement: what a purge would change, or has changed.
 *
 * @param texts names and contacts that are looked for, as they were ever written
 * @param entries of the history that name the person
 * @param parts of the plan as it is now that name the person, the person included
 * @param copies older files that a purge takes away, whomever they name: snapshots, full logs, files that were set aside
 * @param naming how many of the snapshots among them name the person
 */
public record Mentions(List<String> texts, int entries, int parts, int copies, int naming) {}
