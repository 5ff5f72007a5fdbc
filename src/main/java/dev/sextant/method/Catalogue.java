package dev.sextant.method;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.json.Json;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the program knows before an engagement begins. Read once; a value. */
public final class Catalogue {

    private final List<Method> methods;
    private final CrossWalk crossWalk;
    private final List<CostTree> costTrees;
    private final Equivalence.Known equivalences;
    private final List<Bridge> bridges;
    private final List<Area> areas;
    private final List<KnownRisk> risks;
    private final Scales scales;
    private final List<Sample> samples;
    private final Map<String, List<OtherWay>> otherWays;
    private final Map<String, List<Part>> money;
    private final List<KnownHolidays> holidays;
    private final References references;
    private final Map<String, List<String>> provenance;

    /** What stands around a list in its file. */
    private record CostTrees(int format, List<CostTree> trees, List<Method.Excluded> excluded) {}

    private record Bridges(int format, List<Bridge> bridges) {}

    private record Areas(List<Area> areas) {}

    private record KnownRisks(int format, List<KnownRisk> risks) {}

    private record References(int format, List<ReferenceCase> cases, List<BenefitIdea> ideas, List<KnownActivity> activities) {}

    private record Holidays(int format, List<KnownHolidays> lists) {}

    private Catalogue(JsonMapper mapper) throws IOException {
        methods = List.of(
                read(mapper, "six-phase.json", Method.class),
                read(mapper, "six-step.json", Method.class),
                read(mapper, "hand-over.json", Method.class),
                read(mapper, "system-migration.json", Method.class),
                read(mapper, "retirement.json", Method.class));
        crossWalk = read(mapper, "cross-walk.json", CrossWalk.class);
        bridges = read(mapper, "bridges.json", Bridges.class).bridges();
        costTrees = read(mapper, "cost-trees.json", CostTrees.class).trees();
        equivalences = read(mapper, "equivalences.json", Equivalence.Known.class);
        areas = read(mapper, "areas.json", Areas.class).areas();
        risks = read(mapper, "risk-library.json", KnownRisks.class).risks();
        scales = read(mapper, "scales.json", Scales.class);
        samples = List.of(
                read(mapper, "sample-manufacturer.json", Sample.class),
                read(mapper, "sample-retailer.json", Sample.class),
                read(mapper, "sample-retirement.json", Sample.class));
        money = SampleMoney.of(samples);
        otherWays = SampleScenarios.of(samples);
        holidays = read(mapper, "holidays.json", Holidays.class).lists();
        references = read(mapper, "reference-cases.json", References.class);
        provenance = Origin.provenance(methods, risks);
    }

    /** Reads the catalogue that the program carries. */
    public static Catalogue load() {
        try {
            return new Catalogue(Json.mapper());
        } catch (IOException broken) {
            throw new UncheckedIOException("The catalogue that came with the program cannot be read", broken);
        }
    }

    private static <T> T read(JsonMapper mapper, String file, Class<T> type) throws IOException {
        try (var stream = Catalogue.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException(file + " is missing");
            }
            return mapper.readValue(stream, type);
        }
    }

    public List<Method> methods() {
        return methods;
    }

    /** The six phases against the six steps. */
    public CrossWalk crossWalk() {
        return crossWalk;
    }

    /** What joins methods when an engagement begins with several. */
    public List<Bridge> bridges() {
        return bridges;
    }

    public List<CostTree> costTrees() {
        return costTrees;
    }

    /** Places of the cost trees that cover the same money. */
    Equivalence.Known known() {
        return equivalences;
    }

    /** Money of a plan that may be counted twice and that nobody has accepted; at most 200. */
    public List<Overlap> overlaps(Plan plan) {
        return Overlaps.of(plan, equivalences);
    }

    /** What the groups and lines of all cost trees are called, by their codes. */
    public Map<String, Words> costNames() {
        var names = new LinkedHashMap<String, Words>();
        costTrees.stream().flatMap(it -> it.categories().stream()).forEach(group -> {
            names.put(group.code(), group.name());
            group.lines().forEach(line -> names.put(line.code(), line.name()));
        });
        return names;
    }

    /** What a code of a cost tree is called; the code itself where no tree has it. */
    public Words costName(String code) {
        return costTrees.stream().flatMap(CostTree::names).filter(it -> it.code().equals(code)).map(CostTree.Named::name).findFirst()
                .orElse(new Words(code, code));
    }

    public List<Area> areas() {
        return areas;
    }

    public List<KnownRisk> risks() {
        return risks;
    }

    public Scales scales() {
        return scales;
    }

    public List<Sample> samples() {
        return samples;
    }

    /** All that a sample has of money: costs, benefits, rates, bookings. They refer to the parts of its method. */
    List<Part> money(Sample sample) {
        return money.getOrDefault(sample.id(), List.of());
    }

    /** What a sample looks like if it is done otherwise. */
    List<OtherWay> otherWays(Sample sample) {
        return otherWays.getOrDefault(sample.id(), List.of());
    }

    /** Holidays that have been announced, country by country. */
    public List<KnownHolidays> holidays() {
        return holidays;
    }

    /** What other companies have published about what they gained. */
    public List<ReferenceCase> referenceCases() {
        return references.cases();
    }

    /** Benefits that CRM is usually begun for. */
    public List<BenefitIdea> benefitIdeas() {
        return references.ideas();
    }

    /** What service centres usually do. */
    public List<KnownActivity> knownActivities() {
        return references.activities();
    }

    /** @throws Refusal {@code method.unknown}, naming those that there are */
    public Method method(String id) {
        return methods.stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("method.unknown", id, methods.stream().map(Method::id).toList()));
    }

    /**
     * The methods of an engagement, in the order in which they were chosen.
     *
     * @param kinds their ids with {@code +} between them, as a charter has them; none for an empty text
     * @throws Refusal {@code method.unknown}, naming those that there are
     */
    public List<Method> kinds(String kinds) {
        return kinds.isEmpty() ? List.of() : Stream.of(kinds.split("\\+")).map(String::strip).map(this::method).distinct().toList();
    }

    /** @throws Refusal {@code sample.unknown}, naming those that there are */
    public Sample sample(String id) {
        return samples.stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("sample.unknown", id, samples.stream().map(Sample::id).toList()));
    }

    public Optional<KnownRisk> risk(String code) {
        return risks.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The group of a cost tree that has this code. */
    public Optional<CostTree.Category> costCategory(String code) {
        return costTrees.stream().flatMap(tree -> tree.categories().stream()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Risks that are usually met in a phase; none for a phase that no method knows. */
    public List<KnownRisk> proposedRisks(Phase phase) {
        return known(phase).flatMap(it -> it.risks().stream()).flatMap(code -> risk(code).stream()).toList();
    }

    /** Groups of costs that usually arise in a phase; none for a phase that no method knows. */
    public List<CostTree.Category> proposedCosts(Phase phase) {
        return known(phase).flatMap(it -> it.costs().stream()).flatMap(code -> costCategory(code).stream()).toList();
    }

    private Stream<Method.Phase> known(Phase phase) {
        return methods.stream().flatMap(method -> method.phase(phase.origin()).stream());
    }

    /** Where the item behind an origin was found; empty for a part that somebody wrote by hand. */
    public List<String> provenance(String origin) {
        return provenance.getOrDefault(origin, List.of());
    }
}
