package dev.sextant.plan;

/** One thing that a plan holds. Parts refer to each other by id only. */
public sealed interface Part
        permits Assignment,
                Baseline,
                Charter,
                CheckItem,
                CostLine,
                Deliverable,
                Gate,
                GateQuestion,
                Link,
                Note,
                Person,
                Phase,
                Risk,
                Role,
                ScaleLevel,
                Sheet,
                SheetRow,
                SpecialDay,
                Task,
                WorkCalendar {

    Id<?> id();
}
