// SPDX-License-Identifier: Apache-2.0
package dev.millrace.report;

import dev.millrace.analysis.Published;
import dev.millrace.analysis.PublishedResult;
import dev.millrace.compose.Pipeline;
import dev.millrace.model.ModelSpec;
import dev.millrace.numerics.WeightFormat;
import dev.millrace.page.Page;
import dev.millrace.page.Page.Fact;
import dev.millrace.plan.Card;
import dev.millrace.plan.LaneOperation;
import dev.millrace.plan.Plan;
import dev.millrace.plan.PlanException;
import dev.millrace.plan.PlanOptions;
import dev.millrace.plan.Planner;
import dev.millrace.render.Templates;
import dev.millrace.timing.Launch;
import dev.millrace.timing.Timing;
import dev.millrace.timing.Timing.Step;
import dev.millrace.timing.TimingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is predicted of a design on a card, beside what others published. */
public final class Report {
    private static final String FOLDER = "/dev/millrace/report/";

    /** From the end of a launch by the host to the start of the next, µs, as {@code ablate} has it. */
    private static final double LAUNCH_MICROSECONDS = 30;

    private static final int CURVE_POINTS = 24;

    private final ModelSpec spec;
    private final PlanOptions options;
    private final Request request;
    private final Plan plan;
    private final Timing prefill;
    private final Timing decode;
    private final Published published = Published.load();
    private final Comparison comparison;

    /** What the template shows below the facts. */
    private record Body(
            String request,
            List<OperatorRow> operators,
            List<Comparison.Row> comparison,
            String unplaced,
            List<DesignRow> front,
            List<SlrRow> slrs,
            List<Source> sources) {}

    /** Time and traffic of an operator over a token, as text. */
    private record OperatorRow(
            String name, String microseconds, String share, String works, String starves, String waits, String megabytes) {}

    /** A design on the front, as text. */
    private record DesignRow(
            String name, String format, String first, String rate, String total, String scarcest, boolean chosen) {}

    /** What the platform leaves of a die, as text. */
    private record SlrRow(String name, String luts, String dsps, String bram36s, String urams, String channels) {}

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
            List<Alternatives.Design> designs,
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

    private Report(ModelSpec spec, PlanOptions options, Plan plan, Request request) {
        this.spec = spec;
        this.options = options;
        this.plan = plan;
        this.request = request;
        TimingModel model = TimingModel.of(plan);
        this.prefill = model.prefill(request.promptTokens(), 0);
        this.decode = model.decode(request.middle());
        this.comparison = Comparison.of(plan, published, request);
    }

    /** Of a design; or a {@link PlanException} that says why there is none. */
    public static Report of(ModelSpec spec, PlanOptions options, Request request) {
        Plan plan = Planner.plan(spec, options);
        if (request.promptTokens() + request.newTokens() > plan.context()) {
            throw new PlanException(String.format(
                    Locale.ROOT,
                    "a prompt of %d tokens and %d new ones are more than the %d positions of the cache; use a larger"
                            + " --context, or fewer",
                    request.promptTokens(),
                    request.newTokens(),
                    plan.context()));
        }
        return new Report(spec, options, plan, request);
    }

    /** The design and its reason, then the published results of the model, for a terminal. */
    public String table() {
        String rows = comparison.rows().isEmpty()
                ? "nothing is recorded of other accelerators for a model of this shape\n"
                : comparison.text();
        return title() + "\n" + reason() + "\n\n" + rows;
    }

    /** The page as HTML. */
    public String html() {
        Alternatives alternatives = Alternatives.of(spec, options, plan, request);
        return new Page(
                        title(),
                        reason(),
                        facts(),
                        Page.text(FOLDER + "report.css"),
                        Templates.at(FOLDER + "report.stg").render("body", "r", body(alternatives)),
                        data(alternatives),
                        Page.text(FOLDER + "report.js"))
                .html();
    }

    private String title() {
        return String.format(
                Locale.ROOT,
                "%s on %s: %s, %d lanes × %d columns at %d MHz",
                spec.name(),
                plan.card().name(),
                plan.format(),
                plan.lanes(),
                plan.columns(),
                plan.clockMegahertz());
    }

    private String reason() {
        return String.format(
                Locale.ROOT,
                "Decode is bound by %s: the channels move %.0f of %.0f GB/s. Prefill is bound by %s.",
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

    private List<Fact> facts() {
        return List.of(
                Fact.of("tokens/s at position " + request.middle(), "%,.0f", 1 / decode.seconds()),
                Fact.of("µs a token", "%,.0f", 1e6 * decode.seconds()),
                Fact.of("of the channels' peak", "%.1f %%", 100 * share(decode)),
                Fact.of("ms to the first token after " + request.promptTokens(), "%,.1f", 1e3 * prefill.seconds()),
                Fact.of(
                        "ms for " + request.newTokens() + " new tokens in all",
                        "%,.0f",
                        1e3 * request.seconds(TimingModel.of(plan))),
                Fact.of("prompt tokens in a tile", "%d", plan.tile()),
                Fact.of("positions", "%,d", plan.context()));
    }

    private double share(Timing timing) {
        return timing.bytesPerSecond() / plan.card().peakBytesPerSecond();
    }

    private Body body(Alternatives alternatives) {
        return new Body(
                String.format(
                        Locale.ROOT, "%d prompt and %d new tokens, batch 1", request.promptTokens(), request.newTokens()),
                decode.steps().stream()
                        .filter(step -> step.cycles() > 0)
                        .map(this::operator)
                        .toList(),
                comparison.rows(),
                unplaced(),
                alternatives.designs().stream()
                        .filter(design -> design.front() || design.chosen())
                        .map(Report::row)
                        .toList(),
                slrs(),
                sources());
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
        if (operator.equals("attention")) {
            return 2.0 * spec.layers() * plan.layout().recordBeats() * request.middle() * WeightFormat.BEAT_BYTES;
        }
        double layers = beats(plan.schedule().attention(), operator) + beats(plan.schedule().feedForward(), operator);
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

    private static DesignRow row(Alternatives.Design design) {
        return new DesignRow(
                design.name(),
                design.format(),
                figure("%,.1f", design.firstMilliseconds()),
                figure("%,.0f", design.tokensPerSecond()),
                figure("%,.0f", design.milliseconds()),
                figure("%.0f %%", 100 * design.scarcest()),
                design.chosen());
    }

    private List<SlrRow> slrs() {
        return plan.card().logic().orElseThrow().slrs().stream()
                .map(this::row)
                .toList();
    }

    private SlrRow row(Card.Slr slr) {
        var left = slr.available().or(slr::total).orElseThrow();
        long channels = IntStream.range(0, plan.lanes())
                .filter(channel -> plan.card()
                        .memories()
                        .get(0)
                        .slr(channel)
                        .filter(slr.name()::equals)
                        .isPresent())
                .count();
        return new SlrRow(
                slr.name(),
                figure("%,d", left.luts()),
                figure("%,d", left.dsps()),
                figure("%,.0f", left.bram36s()),
                figure("%,d", left.urams()),
                figure("%d", channels));
    }

    private List<Source> sources() {
        Card card = plan.card();
        List<Source> sources = new ArrayList<>();
        sources.add(new Source("Memory of " + card.title(), card.memories().get(0).source()));
        sources.add(new Source("Logic", card.logic().orElseThrow().source()));
        card.logic().orElseThrow().shell().ifPresent(shell -> sources.add(new Source("Platform", shell.source())));
        card.clock().ifPresent(clock -> sources.add(new Source("Clock", clock.source())));
        return sources;
    }

    private static String figure(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    private Data data(Alternatives alternatives) {
        Pipeline pipeline = Pipeline.of(plan);
        return new Data(
                Picture.of(pipeline),
                Roofline.of(plan, request, prefill, decode),
                List.of(
                        phase("decode at position " + request.middle(), decode),
                        phase("prefill of " + request.promptTokens() + " tokens", prefill)),
                bandwidth(),
                ResourceBars.of(pipeline),
                curves(),
                alternatives.designs(),
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
                        .mapToObj(lane -> plan.decodeBytes(lane, request.middle()) / decode.seconds() * 1e-9)
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
                published.of(spec).stream().map(Report::mark).toList());
    }

    /** The same design with weights of another format, if they fit. */
    private Optional<Plan> in(WeightFormat format) {
        if (format == plan.format()) {
            return Optional.of(plan);
        }
        try {
            return Optional.of(Planner.plan(
                    spec,
                    new PlanOptions(
                            options.card(),
                            format,
                            options.lanes(),
                            options.columns(),
                            options.reuse(),
                            options.context(),
                            options.clockMegahertz(),
                            options.fifoBeats(),
                            options.depths())));
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

    private static Mark mark(PublishedResult result) {
        Integer prompt = result.promptTokens().isPresent() ? result.promptTokens().getAsInt() : null;
        Integer position = prompt == null ? null : Integer.valueOf(prompt + result.newTokens().orElse(0) / 2);
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
        Timing timing =
                TimingModel.of(plan).launched(new Launch(each, microseconds)).decode(request.middle());
        return new Mode(each.name().toLowerCase(Locale.ROOT), 1 / timing.seconds(), share(timing));
    }
}
