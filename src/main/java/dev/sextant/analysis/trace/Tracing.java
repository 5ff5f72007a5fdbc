package dev.sextant.analysis.trace;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.trace.Subject.BreakEven;
import dev.sextant.analysis.trace.Subject.Entire;
import dev.sextant.analysis.trace.Subject.Given;
import dev.sextant.analysis.trace.Subject.Growth;
import dev.sextant.analysis.trace.Subject.Irr;
import dev.sextant.analysis.trace.Subject.Mirr;
import dev.sextant.analysis.trace.Subject.Moved;
import dev.sextant.analysis.trace.Subject.Npv;
import dev.sextant.analysis.trace.Subject.Payback;
import dev.sextant.analysis.trace.Subject.Portion;
import dev.sextant.analysis.trace.Subject.Present;
import dev.sextant.analysis.trace.Subject.Roi;
import dev.sextant.analysis.trace.Subject.Slice;
import dev.sextant.analysis.trace.Subject.Sum;
import java.util.Optional;

/** Tells of a business case how each of its numbers came about. */
public final class Tracing {

    private final Flows flows;
    private final Parts parts;
    private final Judgements judgements;

    private Tracing(BusinessCase business) {
        parts = new Parts(business);
        flows = new Flows(business, parts);
        judgements = new Judgements(business, flows);
    }

    public static Tracing of(BusinessCase business) {
        return new Tracing(business);
    }

    /** Nothing where the plan has no such part any more, or the number cannot be told. */
    public Optional<Trace> find(Subject subject) {
        return switch (subject) {
            case Sum it -> flows.fits(it.period()) ? Optional.of(flows.sum(it)) : Optional.empty();
            case Present it -> flows.fits(it.period()) ? Optional.of(judgements.present(it)) : Optional.empty();
            case Moved it -> flows.fits(it.period()) ? judgements.moved(it) : Optional.empty();
            case Slice it -> flows.fits(it.period()) ? parts.slice(it) : Optional.empty();
            case Portion it -> flows.fits(it.period()) ? parts.portion(it) : Optional.empty();
            case Entire it -> parts.base(it);
            case Given it -> parts.given(it);
            case Growth it -> Optional.of(judgements.growth(it));
            case Npv it -> judgements.npv(it);
            case Irr it -> judgements.irr(it);
            case Mirr it -> judgements.mirr(it);
            case Payback it -> judgements.payback(it);
            case BreakEven it -> judgements.breakEven(it);
            case Roi it -> judgements.roi(it);
        };
    }
}
