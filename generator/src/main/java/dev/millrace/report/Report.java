// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.analysis.Published;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.card.Card;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.fabric.Resources;
import dev.millrace.graph.Role;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.output.Paragraph;
import dev.millrace.page.Page;
import dev.millrace.page.Page.Fact;
import dev.millrace.place.Placement.Die;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.render.Templates;
import dev.millrace.search.Candidate;
import dev.millrace.search.Workload;
import dev.millrace.timing.Launch;
import dev.millrace.timing.Timing;
import dev.millrace.timing.Timing.Step;
import dev.millrace.timing.TimingModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is predicted of a design on a card, beside what others published. */
public final class Report {
    private static final String FOLDER = "/dev/millrace/report/";

    /** From the end of a launch by the host to the start of the next, µs, as {@code ablate} has it. */
    private static final double LAUNCH_MICROSECONDS = 30;

    private static final int CURVE_POINTS = 24;

    /** As many as stand beside the other resources; all are in the chart. */
    private static final int DESIGN_ROWS = 12;

    private final ModelSpec spec;
    private final Choice choice;
    private final Plan plan;
    private final Candidate chosen;
    private final Timing prefill;
    private final Timing decode;
    private final Published published = Published.load();
    private final Comparison comparison;
    private final Optional<Simulated> simulated;

    /** What the template shows below the facts. */
    private record Body(
            String request,
            List<OperatorRow> operators,
            List<Comparison.Row> comparison,
            List<Simulated.Row> simulated,
            String counted,
            String unplaced,
            List<DesignRow> designs,
            List<DieRow> dies,
            List<Source> sources) {}

    /** Time and traffic of an operator over a token, as text. */
    private record OperatorRow(
            String name,
            String microseconds,
            String share,
            String works,
            String starves,
            String waits,
            String megabytes) {}

    /** A design, as text. */
    private record DesignRow(
            String name,
            String format,
            String first,
            String rate,
            String total,
            String share,
            String watts,
            boolean chosen) {}

    /** What is used of what the platform leaves of a die, as text. */
    private record DieRow(String name, String luts, String dsps, String bram36s, String urams, String units) {}

    /**
     * A design.
     *
     * @param name lanes × columns × reuse, and clock
     * @param share the largest that it takes of a resource of the card
     * @param watts null where the card does not say its power
     */
    private record Design(
            String name,
            String format,
            double firstMilliseconds,
            double tokensPerSecond,
            double milliseconds,
            double share,
            Double watts,
            boolean chosen) {
        private boolean isLike(Candidate other) {
            return design(other, false).name.equals(name)
                    && other.plan().format().name().equals(format);
        }
    }

    /** Where figures are from. */
    private record Source(String of, String text) {}

    /** What the script draws. */
    private record Data(
            Picture picture,
            Roofline roofline,
            List<Phase> phases,
            Bandwidth bandwidth,
            ResourceBars resources,
            Curves curves,
            List<Design> designs,
            List<Mode> launches) {}

    /** Times of operators in µs. */
    private record Phase(String name, List<Step> steps) {}

    /**
     * Traffic of decode in GB/s.
     *
     * @param channels of each, at the middle of the request
     * @param share of the theoretical peak of all, over positions
     */
    private record Bandwidth(double channelPeak, List<Double> channels, List<double[]> share) {}

    /**
     * Curves over the position, or the length of the prompt.
     *
     * @param decode tokens per second
     * @param first milliseconds to the first token
     */
    private record Curves(List<Curve> decode, List<Curve> first, List<Mark> marks) {}

    private record Curve(String name, List<double[]> points) {}

    /** A published point; null where it is not known. */
    private record Mark(
            String name, String basis, Integer prompt, Integer position, Double tokensPerSecond, Double first) {}

    private record Mode(String each, double tokensPerSecond, double share) {}

    private Report(ModelSpec spec, Choice choice, Optional<Path> statistics) {
        this.spec = spec;
        this.choice = choice;
        this.chosen = choice.design();
        this.plan = chosen.plan();
        this.prefill = chosen.prefill();
        this.decode = chosen.decode();
        this.comparison = Comparison.of(chosen, published);
        this.simulated = statistics.map(file -> Simulated.read(file, plan));
    }

    /**
     * The report of the fastest design that has what the options fix.
     *
     * @throws PlanException that says why there is none
     */
    public static Report of(ModelSpec spec, PlanOptions options, Workload workload) {
        return of(spec, options, Optional.of(options.format()), workload, Optional.empty());
    }

    /**
     * The report of a design in the default format where none is asked for, or of what was simulated, beside what was
     * counted of it.
     *
     * @param format of the weights, if one is asked for
     * @param statistics a file of {@code cosim --stats}, which simulated the design of the same options
     * @throws PlanException if there is no design, or the file is of another one
     */
    public static Report of(
            ModelSpec spec,
            PlanOptions options,
            Optional<WeightFormat> format,
            Workload workload,
            Optional<Path> statistics) {
        Card card = Card.generatable(options.card());
        Choice choice = statistics.isPresent()
                ? Choice.simulated(spec, card, options, workload)
                : Choice.fastest(spec, card, options, format, workload);
        return new Report(spec, choice, statistics);
    }

    /**
     * The fastest designs of several models on several cards, beside what was published of them, as Markdown.
     *
     * @param file which models and cards, as {@code benchmarks/comparison.toml}
     * @throws PlanException if the file or a card of it cannot be read
     */
    public static String comparison(Path file) {
        ComparisonFile asked = ComparisonFile.read(file);
        Published published = Published.load();
        List<ModelComparison.Tables> models = asked.models().stream()
                .map(model -> ModelComparison.of(
                        model, asked, SpecReader.read(file.resolveSibling(model.folder())), published))
                .toList();
        return Templates.at(FOLDER + "comparison.stg").render("page", "c", new ModelComparison.All(models));
    }

    /** The design and its reason, then the published results of the model, for a terminal. */
    public String table() {
        String rows = comparison.rows().isEmpty()
                ? "nothing is recorded of other accelerators for a model of this shape\n"
                : comparison.text();
        return title() + "\n" + Paragraph.of(reason()) + "\n" + rows;
    }

    /** The page as HTML. */
    public String html() {
        return new Page(
                        title(),
                        reason(),
                        facts(),
                        Page.text(FOLDER + "report.css"),
                        Templates.at(FOLDER + "report.stg").render("body", "r", body()),
                        data(),
                        Page.text(FOLDER + "report.js"))
                .html();
    }

    private String title() {
        return String.format(
                Locale.ROOT,
                "%s on %s: %s%s, %d lanes × %d columns at %d MHz",
                spec.name(),
                plan.card().name(),
                plan.format(),
                spec.keys() == KeyFormat.MXINT8
                        ? ""
                        : ", keys of " + spec.keys().bits() + " bits",
                plan.lanes(),
                plan.columns(),
                plan.clockMegahertz());
    }

    private String reason() {
        return String.format(
                Locale.ROOT,
                "%s Decode is bound by %s: the channels move %.0f of %.0f GB/s. Prefill is bound by %s.",
                choice.reason(),
                bound(decode),
                decode.bytesPerSecond() * 1e-9,
                plan.card().peakBytesPerSecond() * 1e-9,
                bound(prefill));
    }

    private static String bound(Timing timing) {
        return switch (timing.bound()) {
            case MEMORY -> "memory";
            case ARITHMETIC -> "arithmetic";
            case DEPENDENCE -> "operators that wait for each other";
        };
    }

    private Workload workload() {
        return chosen.workload();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("tokens/s in decode", "%,.0f", chosen.tokensPerSecond()),
                Fact.of("µs a token", "%,.0f", 1e6 * decode.seconds()),
                Fact.of("of the card's peak bandwidth", "%.1f %%", 100 * chosen.shareOfPeak()),
                Fact.of("ms to the first token", "%,.1f", 1e3 * prefill.seconds()),
                Fact.of(
                        "ms for " + workload().newTokens() + " new tokens in all",
                        "%,.0f",
                        1e3 * chosen.secondsForRequest()),
                Fact.of("tokens in a tile", "%d", plan.tile()),
                Fact.of("positions", "%,d", plan.context())));
        if (plan.lanes() < plan.card().channels()) {
            facts.add(Fact.of("of its channels' peak", "%.1f %%", 100 * chosen.shareOfChannels()));
        }
        plan.card().power().ifPresent(power -> facts.add(Fact.of("W, estimated", "%,.0f", chosen.watts())));
        return facts;
    }

    private double share(Timing timing) {
        return timing.bytesPerSecond() / plan.card().peakBytesPerSecond();
    }

    private Body body() {
        return new Body(
                String.format(
                        Locale.ROOT,
                        "%d prompt and %d new tokens, batch 1",
                        workload().prompt(),
                        workload().newTokens()),
                decode.steps().stream()
                        .filter(step -> step.cycles() > 0)
                        .map(this::operator)
                        .toList(),
                comparison.rows(),
                simulated.map(counted -> counted.rows(plan)).orElse(List.of()),
                simulated.map(Report::counted).orElse(""),
                unplaced(),
                designs().stream().limit(DESIGN_ROWS).map(Report::row).toList(),
                chosen.placement().dies().stream().map(Report::row).toList(),
                sources());
    }

    private static String counted(Simulated simulated) {
        return String.format(
                Locale.ROOT,
                "%,d prompt tokens from position %,d, %,d new ones",
                simulated.promptTokens(),
                simulated.position(),
                simulated.tokens());
    }

    private OperatorRow operator(Step step) {
        double microseconds = 1.0 / plan.clockMegahertz();
        return new OperatorRow(
                step.operator(),
                figure("%,.2f", step.cycles() * microseconds),
                figure("%.1f %%", 100 * step.cycles() / decode.cycles()),
                figure("%,.2f", step.works() * microseconds),
                figure("%,.2f", step.starves() * microseconds),
                figure("%,.2f", step.waits() * microseconds),
                figure("%,.2f", bytes(step.operator()) * 1e-6));
    }

    /** Bytes that an operator streams for a token. */
    private double bytes(String operator) {
        if (operator.equals(Role.ATTENTION.label())) {
            return (double) spec.layers()
                    * plan.layout().cacheBeats()
                    * workload().middle()
                    * WeightFormat.BEAT_BYTES;
        }
        double layers = beats(plan.schedule().layer(), operator);
        double all = spec.layers() * layers + beats(plan.schedule().head(), operator);
        return all * plan.lanes() * WeightFormat.BEAT_BYTES;
    }

    private double beats(List<LaneOperation> operations, String operator) {
        return operations.stream()
                .filter(operation -> operation.name().equals(operator))
                .mapToLong(operation -> operation.beats(plan.format(), plan.lanes()))
                .sum();
    }

    private String unplaced() {
        long without = published.of(spec).stream()
                .filter(result -> result.promptTokens().isEmpty())
                .count();
        return without == 0 ? "" : without + " published figures do not state a length; they are in the table only.";
    }

    private static DesignRow row(Design design) {
        return new DesignRow(
                design.name(),
                design.format(),
                figure("%,.1f", design.firstMilliseconds()),
                figure("%,.0f", design.tokensPerSecond()),
                figure("%,.0f", design.milliseconds()),
                figure("%.0f %%", 100 * design.share()),
                design.watts() == null ? "–" : figure("%.0f", design.watts()),
                design.chosen());
    }

    private static DieRow row(Die die) {
        Map<String, Integer> units = new LinkedHashMap<>();
        die.units().forEach(unit -> units.merge(Picture.family(unit), 1, Integer::sum));
        return new DieRow(
                die.name(),
                share(die, Resources::luts),
                share(die, Resources::dsps),
                share(die, Resources::bram36s),
                share(die, Resources::urams),
                units.entrySet().stream()
                        .map(entry ->
                                entry.getValue() == 1 ? entry.getKey() : entry.getValue() + " × " + entry.getKey())
                        .collect(Collectors.joining(", ")));
    }

    private static String share(Die die, ToDoubleFunction<Resources> kind) {
        double available = kind.applyAsDouble(die.available());
        return available == 0 ? "–" : figure("%.0f %%", 100 * kind.applyAsDouble(die.used()) / available);
    }

    /** This one, then those of the front. */
    private List<Design> designs() {
        return Stream.concat(
                        Stream.of(design(chosen, true)),
                        choice.pareto().stream()
                                .map(candidate -> design(candidate, false))
                                .filter(design -> !design.isLike(chosen)))
                .toList();
    }

    private static Design design(Candidate candidate, boolean chosen) {
        Plan plan = candidate.plan();
        String name = String.format(
                Locale.ROOT, "%d × %d × %d, %d MHz", plan.lanes(), plan.columns(), plan.reuse(), plan.clockMegahertz());
        return new Design(
                name,
                plan.format().name(),
                1e3 * candidate.secondsToFirstToken(),
                candidate.tokensPerSecond(),
                1e3 * candidate.secondsForRequest(),
                candidate.shareOfCard(),
                plan.card().power().isPresent() ? candidate.watts() : null,
                chosen);
    }

    private List<Source> sources() {
        Card card = plan.card();
        List<Source> sources = new ArrayList<>();
        sources.add(
                new Source("Memory of " + card.title(), card.memories().get(0).source()));
        sources.add(new Source("Logic", card.logic().orElseThrow().source()));
        card.logic().orElseThrow().shell().ifPresent(shell -> sources.add(new Source("Platform", shell.source())));
        card.clock().ifPresent(clock -> sources.add(new Source("Clock", clock.source())));
        published.of(spec).stream().map(Report::source).distinct().forEach(sources::add);
        return sources;
    }

    private static Source source(PublishedResult result) {
        return new Source(
                result.name() + ", " + result.card(),
                result.source() + result.note().map(note -> "; " + note).orElse(""));
    }

    private static String figure(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    private Data data() {
        Pipeline pipeline = Pipeline.of(plan);
        return new Data(
                Picture.of(pipeline, chosen.placement()),
                Roofline.of(chosen),
                List.of(
                        phase("decode, on average", decode),
                        phase("prefill of " + workload().prompt() + " tokens", prefill)),
                bandwidth(),
                ResourceBars.of(pipeline),
                curves(),
                designs(),
                Stream.of(Launch.Each.values()).map(this::mode).toList());
    }

    private static Phase phase(String name, Timing timing) {
        double microseconds = 1.0 / timing.megahertz();
        return new Phase(
                name,
                timing.steps().stream()
                        .filter(step -> step.cycles() > 0)
                        .map(step -> new Step(
                                step.operator(),
                                step.works() * microseconds,
                                step.starves() * microseconds,
                                step.waits() * microseconds))
                        .toList());
    }

    private Bandwidth bandwidth() {
        TimingModel model = TimingModel.of(plan);
        return new Bandwidth(
                plan.card().channelGigabytesPerSecond(),
                IntStream.range(0, plan.lanes())
                        .mapToObj(lane -> plan.decodeBytes(lane, workload().middle()) / decode.seconds() * 1e-9)
                        .toList(),
                positions(plan)
                        .map(position -> new double[] {position, share(model.decode((int) position))})
                        .toList());
    }

    /** Positions of curves, closer where they are small. */
    private static Stream<Integer> positions(Plan plan) {
        TreeSet<Integer> positions = new TreeSet<>();
        int last = plan.context() - 1;
        int first = Math.min(16, last);
        for (int i = 0; i <= CURVE_POINTS; i++) {
            positions.add((int) Math.round(first * Math.pow((double) last / first, (double) i / CURVE_POINTS)));
        }
        return positions.stream();
    }

    private Curves curves() {
        List<Plan> plans = Stream.of(WeightFormat.values())
                .flatMap(format -> in(format).stream())
                .toList();
        return new Curves(
                plans.stream().map(Report::decodeCurve).toList(),
                plans.stream().map(Report::firstCurve).toList(),
                marks());
    }

    /** The same design with weights of another format, if they fit. */
    private Optional<Plan> in(WeightFormat format) {
        if (format == plan.format()) {
            return Optional.of(plan);
        }
        try {
            return Optional.of(Planner.plan(spec, plan.card(), plan.options().with(format)));
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    private static Curve decodeCurve(Plan plan) {
        TimingModel model = TimingModel.of(plan);
        return new Curve(
                plan.format().name(),
                positions(plan)
                        .map(position -> new double[] {
                            position, 1 / model.decode(position).seconds()
                        })
                        .toList());
    }

    private static Curve firstCurve(Plan plan) {
        TimingModel model = TimingModel.of(plan);
        return new Curve(
                plan.format().name(),
                positions(plan)
                        .map(tokens -> new double[] {
                            tokens, 1e3 * model.prefill(tokens, 0).seconds()
                        })
                        .toList());
    }

    /** The marks of published designs, and of what was counted of this one. */
    private List<Mark> marks() {
        return Stream.concat(
                        published.of(spec).stream().map(Report::mark),
                        simulated.stream()
                                .map(counted -> new Mark(
                                        "this design in RTL",
                                        "simulated",
                                        counted.position() == 0 ? Integer.valueOf(counted.promptTokens()) : null,
                                        counted.middle(),
                                        counted.tokensPerSecond(plan).orElse(null),
                                        counted.position() == 0
                                                ? Double.valueOf(counted.firstCycles() / (1e3 * plan.clockMegahertz()))
                                                : null)))
                .toList();
    }

    private static Mark mark(PublishedResult result) {
        Integer prompt =
                result.promptTokens().isPresent() ? result.promptTokens().getAsInt() : null;
        Integer position = prompt == null
                ? null
                : Integer.valueOf(prompt + result.newTokens().orElse(0) / 2);
        int cards = result.cards().orElse(1);
        return new Mark(
                result.name() + ", " + (cards == 1 ? "" : cards + " × ") + result.card(),
                result.basis().name().toLowerCase(Locale.ROOT),
                prompt,
                position,
                result.tokensPerSecond().isPresent() ? result.tokensPerSecond().getAsDouble() : null,
                result.firstTokenMilliseconds().isPresent()
                        ? result.firstTokenMilliseconds().getAsDouble()
                        : null);
    }

    private Mode mode(Launch.Each each) {
        double microseconds = each == Launch.Each.GENERATION ? 0 : LAUNCH_MICROSECONDS;
        Timing timing = TimingModel.of(plan)
                .launched(new Launch(each, microseconds))
                .decode(workload().middle());
        return new Mode(each.name().toLowerCase(Locale.ROOT), 1 / timing.seconds(), share(timing));
    }
}
