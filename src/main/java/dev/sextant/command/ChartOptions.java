package dev.sextant.command;

import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.print.ChartOrder;
import dev.sextant.print.ChartPrint.Subject;
import dev.sextant.print.Paper;
import dev.sextant.print.Tiling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which chart over time goes on paper, and on how much of it. */
final class ChartOptions {

    /** One sheet, or several. */
    private static final class Spread {

        @Option(names = "--fit", required = true, description = "All of it on one sheet. This is the default.")
        private boolean fit;

        @Option(names = "--tiles", required = true, paramLabel = "WxH", converter = Tiles.class,
                description = "Sheets to be glued together: W beside each other and H under each other, or as many as are needed "
                        + "where only W is given.")
        private @Nullable Tiling tiles;
    }

    /** Reads 3x4, or 3. */
    private static final class Tiles implements ITypeConverter<Tiling> {

        private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,2})(?:[xX×*]([1-9][0-9]{0,2}))?");

        @Override
        public Tiling convert(String typed) {
            var parts = FORM.matcher(typed.strip());
            if (!parts.matches()) {
                throw new TypeConversionException("'" + SextantCommand.shortened(typed) + "' is not like 3x4");
            }
            return new Tiling(Integer.parseInt(parts.group(1)), parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
        }
    }

    /** Which chart. */
    private static final class Which {

        @Option(names = "--gantt", required = true, description = "The Gantt chart instead of the checklists.")
        private boolean gantt;

        @Option(names = "--load", required = true, description = "The load of the roles instead of the checklists.")
        private boolean load;
    }

    @ArgGroup(multiplicity = "1")
    private @Nullable Which which;

    @ArgGroup
    private @Nullable Spread spread;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day shown, as 2027-03-26.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day shown.")
    private @Nullable LocalDate to;

    Subject subject() {
        return which != null && which.load ? Subject.LOAD : Subject.GANTT;
    }

    /** @param paper nothing for A3 where all is on one sheet, and for A4 where sheets are glued together */
    ChartOrder order(Set<Id<Phase>> phases, List<Language> languages, @Nullable Paper paper) {
        var tiling = spread == null || spread.tiles == null ? Tiling.ONE : spread.tiles;
        var usual = tiling.equals(Tiling.ONE) ? Paper.A3 : Paper.A4;
        return new ChartOrder(phases, from, to, languages, paper == null ? usual : paper, tiling);
    }
}
