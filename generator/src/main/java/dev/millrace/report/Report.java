// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.analysis.Published;
import dev.millrace.card.Card;
import dev.millrace.checkpoint.SpecReader;
import dev.millrace.compose.Pipeline;
import dev.millrace.graph.Role;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.KeyFormat;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.output.Paragraph;
import dev.millrace.page.Page;
import dev.millrace.page.Page.Fact;
import dev.millrace.place.Placement.Die;
import dev.millrace.place.PlacementTable;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is predicted of a design on a card, beside what others published. */
public final class Report {
    private static final String FOLDER = "/dev/millrace/report/";

    /** From the end of a launch by the host to the start of the next, µs, as {@code ablate} has it. */
    private static final double LAUNCH_MICROSECONDS = 30;

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
            Beside comparison,
            Counted counted,
            List<DesignPoint.Row> designs,
            PlacementTable placement,
            List<String> units,
            List<FigureSource> sources) {}

    /** Published results, and which of them no chart has. */
    private record Beside(List<Comparison.Row> rows, String unplaced) {}

    /** What was counted, and of which generation; empty where nothing was simulated. */
    private record Counted(List<Simulated.Row> rows, String generation) {}

    /** Time and traffic of an operator over a token, as text. */
    private record OperatorRow(
            String name,
            String microseconds,
            String share,
            String works,
            String starves,
            String waits,
            String megabytes) {}

    /** What the script draws. */
    private record Data(
            Picture picture,
            Roofline roofline,
            List<Phase> phases,
            Bandwidth bandwidth,
            ResourceBars resources,
            Curves curves,
            List<DesignPoint> designs,
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
        List<ModelComparison.ModelTables> models = asked.models().stream()
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
                new Beside(comparison.rows(), unplaced()),
                new Counted(
                        simulated.map(counted -> counted.rows(plan)).orElse(List.of()),
                        simulated.map(Report::counted).orElse("")),
                DesignPoint.of(choice).stream()
                        .limit(DESIGN_ROWS)
                        .map(DesignPoint::row)
                        .toList(),
                PlacementTable.of(chosen.placement()),
                chosen.placement().dies().stream().map(Report::units).toList(),
                FigureSource.of(plan, published));
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

    private static String units(Die die) {
        Map<String, Integer> units = new LinkedHashMap<>();
        die.units().forEach(unit -> units.merge(Picture.family(unit), 1, Integer::sum));
        return units.entrySet().stream()
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
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
                Curves.of(plan, published, simulated),
                DesignPoint.of(choice),
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
                Curves.positions(plan)
                        .map(position -> new double[] {position, share(model.decode((int) position))})
                        .toList());
    }

    private Mode mode(Launch.Each each) {
        double microseconds = each == Launch.Each.GENERATION ? 0 : LAUNCH_MICROSECONDS;
        Timing timing = TimingModel.of(plan)
                .launched(new Launch(each, microseconds))
                .decode(workload().middle());
        return new Mode(each.name().toLowerCase(Locale.ROOT), 1 / timing.seconds(), share(timing));
    }
}
