/**
 * The command line: what can be done without a window, in a script or on a server.
 *
 * <p>Knows every room but the window's. What only the composition root can make (a library on disk, the clock, pictures
 * of the screens) comes through {@link dev.sextant.command.House}.
 *
 * <p>Decided here: 0 is fine, 1 is refused, with one sentence on the error stream, 2 is a command that cannot be
 * understood. Words follow the language of the machine; JSON and all output are UTF-8 whatever the machine thinks. A
 * change goes through the same journal as in the window, so it can be told, undone and restored there. A word beginning
 * with {@code @} is a name like any other and never a file to read more words from.
 */
@NullMarked
package dev.sextant.command;

import org.jspecify.annotations.NullMarked;
