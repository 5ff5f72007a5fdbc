package dev.sextant.plan;

/** A role works on a task. */
public record Assignment(Id<Assignment> id, Id<Task> task, Id<Role> role) implements Part {}
