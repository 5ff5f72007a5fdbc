package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others have published can be looked at, and is told with its source and its doubts. */
class ReferenceCasesTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyCaseNamesItsFigureItsSourceAndWhyItMayNotHoldElsewhere() {
        assertThat(catalogue.referenceCases()).hasSizeGreaterThan(5).allSatisfy(it -> assertThat(
                Stream.of(it.name(), it.figure(), it.kpi(), it.about(), it.caveat(), it.source())).allMatch(ReferenceCasesTest::isInBothLanguages));
    }

    private static boolean isInBothLanguages(Words words) {
        return !words.en().isBlank() && !words.zh().isBlank() && !words.en().equals(words.zh());
    }

    @Test
    void noSourceIsCalledByANumberThatOnlyItsOwnerKnows() {
        assertThat(catalogue.referenceCases()).noneMatch(it -> it.source().en().matches(".*\\d{3}.*"));
    }

    @Test
    void aProfitOfFiveTimesIsNotPutDownToCrmAlone() {
        assertThat(catalogue.referenceCases()).filteredOn(it -> !it.isAttributable()).singleElement()
                .satisfies(it -> assertThat(it.figure().en()).contains("500 %"));
    }

    @Test
    void everyGoalHasAnIdeaAndEveryWorkAnActivity() {
        assertThat(catalogue.benefitIdeas()).extracting(BenefitIdea::goal).contains(Goal.values());
        assertThat(catalogue.knownActivities()).extracting(KnownActivity::work).contains(Work.values());
        assertThat(catalogue.knownActivities()).extracting(KnownActivity::centre).containsOnlyElementsOf(List.of(Centre.COST, Centre.PROFIT));
    }
}
