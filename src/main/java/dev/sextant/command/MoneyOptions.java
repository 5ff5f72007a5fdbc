package dev.sextant.command;

import dev.sextant.print.MoneyPrint.Subject;
import picocli.CommandLine.Option;

/** Which document about money goes on paper. */
final class MoneyOptions {

    @Option(names = "--business-case", required = true, description = "The business case instead of the checklists: one page, A4 or letter.")
    private boolean businessCase;

    @Option(names = "--cost-summary", required = true, description = "What the engagement costs, by group, phase and year, instead of the checklists.")
    private boolean costSummary;

    Subject subject() {
        return costSummary ? Subject.COST_SUMMARY : Subject.BUSINESS_CASE;
    }
}
