/**
 * The library of methods: what an engagement can be made of. The methods of the catalogue, the user's own templates, and two
 * methods side by side.
 *
 * <p>Knows the kit, the catalogue and the folder of templates. Changes the plan by putting whole phases behind its own, in one
 * entry, and in no other way. Must never know the store or another screen; whoever wants phases to be kept comes through
 * {@link dev.sextant.ui.methods.MethodsController#keep}.
 *
 * <p>Decided here: a method and a template are the same to whoever looks for phases, so both become a
 * {@link dev.sextant.ui.methods.Blueprint}, and one phase of either is itself a plan that can be grafted. The files of the
 * templates are read and written in the background; they are not part of the journal, so throwing one away asks first. Of
 * provenance only how much came from where is shown: the numbers of source documents mean nothing to a client.
 */
@NullMarked
package dev.sextant.ui.methods;

import org.jspecify.annotations.NullMarked;
