package dev.sextant.plan;

/** One thing that a plan holds. Parts refer to each other by id only. */
public sealed interface Part
        permits AcceptedOverlap,
                Appraisal,
                Assignment,
                Baseline,
                Benefit,
                Booking,
                CentreActivity,
                ChangeRequest,
                Charter,
                CheckItem,
                CostLine,
                Deliverable,
                ExchangeRate,
                Factor,
                Gate,
                GateQuestion,
                Link,
                Note,
                Payment,
                Person,
                Phase,
                Rate,
                Risk,
                Role,
                ScaleLevel,
                Scenario,
                Sheet,
                SheetRow,
                SpecialDay,
                Task,
                Variation,
                WorkCalendar {

    Id<?> id();
}
