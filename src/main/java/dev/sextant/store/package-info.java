/**
 * Where engagements are kept: one folder each, with an H2 file, a write-ahead log and a manifest; verified snapshots
 * stand apart.
 *
 * <p>Knows plan, journal and json, and is the only room with SQL. Nothing but the composition root knows it; the others
 * see {@link dev.sextant.journal.Library} and {@link dev.sextant.journal.Ledger}.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>"Saved" means: the entry is in the log, the log was forced, and the H2 transaction has committed. H2 alone
 *       acknowledges before it forces, and its pages carry no checksums.
 *   <li>A file is looked at in memory before it is opened in place, so that a refusal leaves it as it was. H2 reads
 *       nothing whose key does not match the manifest, because H2 runs what a prepared file tells it to.
 *   <li>Whatever has been read counts only when its digest is the one kept with the last entry.
 *   <li>All bytes of an engagement go through its {@link dev.sextant.store.Veil}, by default one that leaves them as they
 *       are. A pass phrase wraps a random key of 256 bits, and that key is H2's file password and enciphers log and
 *       snapshots; so H2's few rounds of stretching do not matter, and a phrase is stretched in one place only. What lies
 *       under a veil lies in folders of the veil's name, beside what lies under another; the manifest says which counts.
 *       To protect an engagement, to change its phrase and to take it away are therefore the same: write all of it under
 *       another veil, look at it, exchange the manifest, delete the rest. H2 never compacts or re-enciphers a file.
 *   <li>A cipher is not trusted to find damage (H2's AES-XTS cannot): under a veil as without one, what was read counts
 *       only by its digest. The manifest of a protected engagement tells its name, how many entries it has, when it was
 *       edited last and the plan's digest, and nothing else of the plan.
 *   <li>A file of an older format is never changed from table to table: its entries are verified as they were written,
 *       brought to today's format ({@code json}) and played again into a new file, and the old files stay beside it. So a
 *       new component costs one line there and nothing here. Before {@link dev.sextant.json.PlanJson#FORMAT} is raised,
 *       {@code VersionFixture} among the tests writes what the outgoing version leaves on a disk, and every later version
 *       has to open it.
 *   <li>Recovery, a new format and a purge all put one whole history in the place of another, by {@link
 *       dev.sextant.store.Rewriting}: one move decides, and what is left to do after it is done at the next opening.
 *   <li>A purge keeps the numbers and times of the history and deletes every older file; those that will not go stand in a
 *       list beside the engagement until they do. What the disk itself keeps of deleted files is beyond reach.
 *   <li>Otherwise nothing that could be read is thrown away: a damaged file is kept beside the one that takes its place.
 * </ul>
 */
@NullMarked
package dev.sextant.store;

import org.jspecify.annotations.NullMarked;
