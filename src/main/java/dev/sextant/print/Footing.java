package dev.sextant.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The foot of every page: which version of the plan it shows, when it was printed, and which page of how many it is. */
record Footing(Wording wording, Typesetter type) {

    /** @param version how many entries the journal had */
    List<Page> under(List<Page> pages, long version, LocalDate printedOn) {
        var versions = wording.voices().stream().map(voice -> voice.say("paper.version", Long.toString(version), printedOn));
        var imprint = wording.joined(wording.voices().getLast(), Stream.concat(Stream.of("Sextant"), versions).toArray(String[]::new));
        var footed = new ArrayList<Page>();
        for (var page : pages) {
            footed.add(footed(page, imprint, wording.line("paper.page", String.valueOf(footed.size() + 1), String.valueOf(pages.size()))));
        }
        return footed;
    }

    private Page footed(Page page, String version, String number) {
        var paper = page.paper();
        var marks = new ArrayList<>(page.marks());
        marks.add(new Mark.Rule(paper.left(), paper.footer() - 5, paper.measure(), 0.5, Grey.RULE));
        var right = type.line(number, Style.FOOT);
        marks.addAll(type.cut(version, Style.FOOT, paper.measure() - right.width() - 20).at(paper.left(), paper.footer()));
        marks.addAll(right.endingAt(paper.right(), paper.footer()));
        return new Page(paper, marks);
    }
}
