// SPDX-License-Identifier: Apache-2.0
// Draws the data of the report: the pipeline as SVG, the rest as charts.
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const PRINTED_WIDTH = 1040; // pixels of a landscape page
  const charts = new Map();
  let style;

  const color = (name) => style.getPropertyValue("--" + name).trim();
  const percent = (share, digits = 1) => (100 * share).toFixed(digits) + " %";
  const grouped = (number) => number.toLocaleString("en", { maximumFractionDigits: 0 });
  const readable = (number) => {
    if (number > 0 && number < 0.01) return number.toPrecision(1);
    const digits = number >= 100 ? 0 : number >= 10 ? 1 : 2;
    return number.toLocaleString("en", { maximumFractionDigits: digits });
  };
  const power = (number) => (number >= 1 ? grouped(number) : String(Number(number.toPrecision(1))));

  // ---- The pipeline. Places of the units: left, top, width, height.
  const PLACES = {
    memory: [690, 110, 280, 44],
    lane: [690, 250, 280, 50],
    embed: [20, 250, 90, 50],
    wrap: [200, 250, 90, 50],
    norm: [380, 250, 90, 50],
    feed: [545, 250, 60, 50],
    collect: [986, 225, 68, 38],
    gather: [1070, 250, 80, 50],
    attention: [765, 392, 110, 46],
    activation: [765, 474, 110, 44],
    add: [310, 544, 90, 44],
    sample: [765, 616, 110, 44],
  };

  // Units that some models and designs have between gather and attention, in their order, from right to left.
  const BETWEEN = ["headnorm", "rope", "encode"];

  function between(units) {
    const there = BETWEEN.filter((name) => units.some((unit) => unit.name === name));
    const pitch = 170 / Math.max(1, there.length);
    const width = Math.min(80, pitch - 16);
    return there.map((name, i) => ({ name, x: 1055 - pitch * (i + 0.5) - width / 2, width }));
  }

  // Ways of the streams from gather to attention; where they are many, those between two units have no room for a label.
  function heads(units, streams) {
    const there = between(units);
    const stops = [{ name: "gather", x: 1098 }, ...there, { name: "attention", x: 765, width: 110 }];
    const found = {};
    for (let i = 1; i < stops.length; ++i) {
      const [from, to] = [stops[i - 1], stops[i]];
      const key = streams.map((each) => `${each.name} ${each.from} ${each.to}`)
        .find((each) => each.endsWith(` ${from.name} ${to.name}`) && !each.startsWith("constants "));
      const end = to.x + to.width;
      const middle = (from.x + end) / 2;
      const first = { points: [[1098, 300], [1098, 415], [end, 415]], at: [(1098 + end) / 2, 404] };
      const next = { points: [[from.x, 415], [end, 415]], at: [middle, 452] };
      const way = i === 1 ? first : next;
      const alone = there.length === 0;
      found[key] = { ...way, ...(alone ? { at: [985, 409] } : { lines: true }), anchor: "middle",
        unlabelled: there.length > 1 && i > 1 };
    }
    return found;
  }

  // Ways of the streams by "name from to": corners, the label's place, and where its text is anchored.
  function ways(units, streams) {
    const turn = between(units).find(({ name }) => name === "rope");
    const rope = turn === undefined ? 0 : turn.x + turn.width * 0.75;
    const below = (x) => [[x, 300]];
    const stacked = (x, y = 275) => ({ at: [x, y], anchor: "middle", stacked: true });
    return {
      "weights memory lane": { points: [[712, 154], [712, 250]], at: [718, 205], lines: true },
      "credits lane memory": { points: [[808, 250], [808, 154]], at: [814, 205], lines: true },
      "sent memory lane": { points: [[894, 154], [894, 250]], at: [900, 205], lines: true },
      "cache lane attention": { points: [[842, 300], [842, 392]], at: [848, 376] },
      "kept attention memory": { points: [[765, 404], [672, 404], [672, 142], [690, 142]], at: [664, 186],
        anchor: "end", lines: true },
      "results lane gather": { points: [[970, 264], [1070, 264]], at: [1020, 242], anchor: "middle", lines: true },
      "results lane collect": { points: [[970, 256], [986, 256]], at: [1020, 205], anchor: "middle", lines: true },
      "joined collect gather": { points: [[1054, 256], [1070, 256]], at: [1110, 228], anchor: "middle", lines: true },
      "activations lane gather": { points: [[970, 288], [1070, 288]], at: [1020, 303], anchor: "middle", lines: true },
      "activations feed lane": { points: [[605, 275], [690, 275]], ...stacked(638) },
      "fetch embed memory": { points: [[50, 250], [50, 118], [690, 118]], at: [370, 112], anchor: "middle" },
      "fetched memory embed": { points: [[690, 130], [80, 130], [80, 250]], at: [370, 144], anchor: "middle" },
      "records sample memory": { points: [[820, 660], [820, 684], [1200, 684], [1200, 132], [970, 132]], at: [1010, 678],
        anchor: "middle" },
      "sampled sample embed": { points: [[765, 638], [50, 638], [50, 300]], at: [400, 632], anchor: "middle" },
      "embedded embed wrap": { points: [[110, 275], [200, 275]], ...stacked(155) },
      "looped wrap norm": { points: [[290, 275], [380, 275]], ...stacked(335) },
      "normed norm feed": { points: [[470, 275], [545, 275]], ...stacked(507) },
      "residual wrap add": { points: [[265, 300], [265, 500], [355, 500], [355, 544]], at: [272, 492] },
      "updated add wrap": { points: [[310, 566], [225, 566], [225, 300]], at: [218, 540], anchor: "end", lines: true },
      "constants gather norm": { points: [...below(1085), [1085, 345], [425, 345], [425, 300]], at: [494, 339],
        anchor: "middle" },
      ...heads(units, streams),
      "rotary embed rope": { points: [[95, 300], [95, 459], [rope, 459], [rope, 438]], at: [430, 453], anchor: "middle" },
      "attended attention feed": { points: [[765, 427], [562, 427], [562, 300]], at: [662, 421], anchor: "middle" },
      "up gather activation": { points: [...below(1111), [1111, 496], [875, 496]], at: [985, 490], anchor: "middle" },
      "activated activation feed": { points: [[765, 496], [588, 496], [588, 300]], at: [684, 490], anchor: "middle" },
      "delta gather add": { points: [...below(1124), [1124, 566], [400, 566]], at: [640, 560], anchor: "middle" },
      "logits gather sample": { points: [...below(1137), [1137, 638], [875, 638]], at: [985, 632], anchor: "middle" },
    };
  }

  const SVG = document.querySelector("#pipeline svg").namespaceURI;
  const svg = (name, attributes, text) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const times = (count, name) => (count === 1 ? name : count + " × " + name);

  function label(root, stream, way) {
    const name = times(stream.count, stream.name);
    const size = stream.bits + " b × " + grouped(stream.depth);
    const [x, y] = way.at;
    const put = (text, top) => root.append(svg("text", { x, y: top, "font-size": 11, fill: color("ink"),
      "text-anchor": way.anchor || "start", stroke: color("paper"), "stroke-width": 3, "paint-order": "stroke" }, text));
    if (way.stacked) {
      put(name, y - 6);
      put(size, y + 15);
    } else if (way.lines) {
      put(name, y - 3);
      put(size, y + 11);
    } else {
      put(name + "  " + size, y);
    }
  }

  function box(root, { name, count, dies }, [x, y, width, height]) {
    root.append(svg("rect", { x, y, width, height, rx: 5, fill: color("box"), stroke: color("ours"), "stroke-width": 1.2,
      class: "unit" }));
    root.append(svg("text", { x: x + width / 2, y: y + height / 2 - 1, "text-anchor": "middle", "font-size": 13,
      "font-weight": 600, fill: color("ink") }, times(count, name)));
    root.append(svg("text", { x: x + width / 2, y: y + height / 2 + 14, "text-anchor": "middle", "font-size": 10.5,
      fill: color("faint") }, dies));
  }

  function channels(root, memory) {
    const [x, , width] = PLACES.memory;
    const pitch = width / memory.count;
    for (let i = 0; i < memory.count; ++i) {
      root.append(svg("rect", { x: x + i * pitch + pitch * 0.12, y: 42, width: pitch * 0.76, height: 34, rx: 1,
        fill: color(i < memory.used ? "other" : "line"), class: "channel" }));
    }
    root.append(svg("path", { d: `M${x + width / 2},80 V106`, stroke: color("other"), "stroke-width": 5, fill: "none" }));
    const where = memory.slrs.length > 0 ? ", at " + memory.slrs.join(", ") : "";
    root.append(svg("text", { x: x + width / 2, y: 30, "text-anchor": "middle", "font-size": 12, fill: color("ink") },
      `${memory.used} of ${memory.count} ${memory.kind} channels, ${memory.gigabytesPerSecond} GB/s each${where}`));
  }

  function drawPipeline() {
    const { units, streams, memory } = data.picture;
    const root = svg("svg", { viewBox: "0 0 1240 700", role: "img", "aria-label": "The pipeline" });
    const head = svg("marker", { id: "head", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7,
      orient: "auto" });
    head.append(svg("path", { d: "M0,0 L8,4 L0,8 Z", fill: color("edge") }));
    root.append(head);
    const all = ways(units, streams);
    const drawn = streams.map((stream) => [stream, all[`${stream.name} ${stream.from} ${stream.to}`]])
      .filter(([, way]) => way !== undefined);
    for (const [stream, way] of drawn) {
      root.append(svg("path", { d: "M" + way.points.map((point) => point.join(",")).join(" L"), fill: "none",
        stroke: color("edge"), "stroke-width": stream.count > 1 ? 2.2 : 1.2, "marker-end": "url(#head)",
        class: "stream" }));
    }
    for (const [stream, way] of drawn.filter(([, each]) => !each.unlabelled)) label(root, stream, way);
    const places = { ...PLACES };
    for (const { name, x, width } of between(units)) places[name] = [x, 392, width, 46];
    for (const unit of units) box(root, unit, places[unit.name]);
    channels(root, memory);
    document.getElementById("pipeline").replaceChildren(root);
  }

  // ---- Charts.
  const text = () => ({ color: color("ink"), fontSize: 12 });
  const faint = () => ({ color: color("faint"), fontSize: 11 });

  function axis(name, more = {}) {
    return { type: "value", name, nameLocation: "middle", nameGap: 28, nameTextStyle: faint(),
      axisLabel: { ...faint(), hideOverlap: true, ...more.axisLabel }, axisLine: { show: true, lineStyle: { color: color("line") } },
      axisTick: { show: false }, splitLine: { lineStyle: { color: color("line"), opacity: 0.5 } },
      ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== "axisLabel")) };
  }

  const base = () => ({
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: { confine: true, backgroundColor: color("paper"), borderColor: color("line"), textStyle: text(),
      transitionDuration: 0 },
    grid: { left: 64, right: 24, top: 34, bottom: 46 },
    legend: { top: 0, itemWidth: 12, itemHeight: 12, textStyle: text(), data: [] },
  });

  function phase({ steps }) {
    const parts = [["works", "multiplies"], ["starves", "waits for memory"], ["waits", "waits for activations"]];
    const all = steps.reduce((sum, step) => sum + step.works + step.starves + step.waits, 0);
    const whole = steps.map((step) => step.works + step.starves + step.waits);
    const [unit, scale] = all > 20000 ? ["ms", 1e-3] : ["µs", 1];
    return {
      ...base(),
      grid: { left: 110, right: 110, top: 34, bottom: 46 },
      legend: { ...base().legend, data: parts.map(([, name]) => name) },
      tooltip: { ...base().tooltip, trigger: "axis", axisPointer: { type: "shadow" },
        valueFormatter: (value) => readable(value) + " " + unit },
      xAxis: axis(unit + " over all layers", { axisLabel: { formatter: grouped } }),
      yAxis: axis("", { type: "category", inverse: true, data: steps.map((step) => step.operator),
        axisLabel: { ...text(), interval: 0 }, splitLine: { show: false } }),
      series: parts.map(([key, name], part) => ({ type: "bar", name, stack: "time", barWidth: "62%",
        itemStyle: { color: color(key) }, data: steps.map((step) => step[key] * scale),
        label: { show: part === parts.length - 1, position: "right", ...faint(),
          formatter: ({ dataIndex }) => readable(whole[dataIndex] * scale) + " " + unit + ", " + percent(whole[dataIndex] / all) } })),
    };
  }

  function roofline() {
    const { gigabytesPerSecond, roofs, points } = data.roofline;
    const tera = (intensity) => intensity * gigabytesPerSecond * 1e-3;
    const highest = Math.max(...roofs.map((roof) => roof.teraOperations));
    const left = 0.5;
    const right = 10 ** Math.ceil(Math.log10(Math.max(...points.map((p) => p.intensity), (highest * 1e3) / gigabytesPerSecond) * 2));
    const line = (ends, tone, type) => ({ type: "line", data: ends, symbol: "none", silent: true,
      lineStyle: { color: tone, width: 2, type } });
    const roof = ({ name, teraOperations }) => ({
      ...line([[(teraOperations * 1e3) / gigabytesPerSecond, teraOperations], [right, teraOperations]], color("limit"), "dashed"),
      endLabel: { show: true, ...faint(), align: "right", offset: [-12, -10], formatter: `${name}, ${readable(teraOperations)} TOP/s` },
    });
    const low = 10 ** Math.floor(Math.log10(Math.min(tera(left), ...points.map((p) => p.teraOperations))));
    return {
      ...base(),
      grid: { left: 64, right: 24, top: 14, bottom: 46 },
      xAxis: axis("operations per byte of memory traffic", { type: "log", min: left, max: right, axisLabel: { formatter: power } }),
      yAxis: axis("TOP/s", { type: "log", min: low, max: 10 ** Math.ceil(Math.log10(highest * 1.6)), nameGap: 44,
        axisLabel: { formatter: power } }),
      tooltip: { ...base().tooltip, formatter: ({ name, value }) =>
        `<b>${name}</b><br>${readable(value[0])} operations a byte<br>${readable(value[1])} TOP/s` },
      series: [
        line([[left, tera(left)], [(highest * 1e3) / gigabytesPerSecond, highest]], color("other"), "solid"),
        ...roofs.map(roof),
        { type: "scatter", symbolSize: 12, itemStyle: { color: color("ours") },
          data: points.map(({ name, intensity, teraOperations }, i) => ({ name, value: [intensity, teraOperations],
            label: { position: i === 0 ? "bottom" : [14, 6] } })),
          label: { show: true, ...text(), fontSize: 11,
            formatter: ({ name, value }) => `${name}: ${readable(value[1])} TOP/s` } },
        { type: "scatter", symbolSize: 1, silent: true, itemStyle: { color: "transparent" }, data: [[left * 1.15, tera(left * 1.15)]],
          label: { show: true, position: "right", distance: 26, ...faint(),
            formatter: `${grouped(gigabytesPerSecond)} GB/s of memory` } },
      ],
    };
  }

  function launches() {
    return {
      ...base(),
      grid: { left: 86, right: 140, top: 8, bottom: 46 },
      tooltip: { ...base().tooltip, valueFormatter: (value) => grouped(value) + " tokens/s" },
      xAxis: axis("tokens/s"),
      yAxis: axis("", { type: "category", inverse: true, data: data.launches.map(({ each }) => each),
        axisLabel: text(), splitLine: { show: false } }),
      series: [{ type: "bar", barWidth: "56%",
        data: data.launches.map(({ each, tokensPerSecond }) => ({ value: tokensPerSecond,
          itemStyle: { color: color(each === "generation" ? "ours" : "edge") } })),
        label: { show: true, position: "right", ...text(), formatter: ({ dataIndex }) => {
          const { tokensPerSecond, share } = data.launches[dataIndex];
          return `${grouped(tokensPerSecond)}, ${percent(share)} of peak`;
        } } }],
    };
  }

  function share() {
    return {
      ...base(),
      grid: { left: 64, right: 24, top: 14, bottom: 46 },
      tooltip: { ...base().tooltip, trigger: "axis", valueFormatter: (value) => percent(value) },
      xAxis: axis("position of the token", { min: 0, axisLabel: { formatter: grouped } }),
      yAxis: axis("of the theoretical peak", { min: 0, max: 1, nameGap: 48, axisLabel: { formatter: (v) => percent(v, 0) } }),
      series: [{ type: "line", name: "share of peak", data: data.bandwidth.share, symbolSize: 4,
        lineStyle: { color: color("ours"), width: 2 }, itemStyle: { color: color("ours") },
        endLabel: { show: true, ...text(), formatter: ({ value }) => percent(value[1]), offset: [-56, 18] } }],
    };
  }

  function channelBars() {
    const { channelPeak, channels: rates } = data.bandwidth;
    return {
      ...base(),
      grid: { left: 64, right: 24, top: 30, bottom: 46 },
      tooltip: { ...base().tooltip, trigger: "axis", axisPointer: { type: "shadow" },
        valueFormatter: (value) => value.toFixed(2) + " GB/s, " + percent(value / channelPeak) },
      xAxis: axis("memory channel", { type: "category", data: rates.map((_, i) => i), splitLine: { show: false } }),
      yAxis: axis("GB/s", { min: 0, max: 5 * Math.ceil(channelPeak * 0.23), interval: 5, nameGap: 34 }),
      series: [{ type: "bar", name: "traffic", data: rates, itemStyle: { color: color("other") },
        markLine: { silent: true, symbol: "none", lineStyle: { color: color("limit") }, data: [{ yAxis: channelPeak }],
          label: { position: "insideEndTop", ...faint(), formatter: channelPeak + " GB/s, the theoretical peak" } } }],
    };
  }

  function resources() {
    const { kinds, families } = data.resources;
    const used = kinds.map((kind) => kind.used / kind.total);
    const most = Math.max(1, ...used);
    return {
      ...base(),
      grid: { left: 70, right: 210, top: 52, bottom: 46 },
      legend: { ...base().legend, data: families.map(({ name }) => name), left: 0, right: 0 },
      tooltip: { ...base().tooltip, trigger: "axis", axisPointer: { type: "shadow" }, valueFormatter: (value) => percent(value) },
      xAxis: axis("share of the device", { min: 0, max: most, axisLabel: { formatter: (v) => percent(v, 0) } }),
      yAxis: axis("", { type: "category", inverse: true, data: kinds.map(({ name }) => name), axisLabel: text(),
        splitLine: { show: false } }),
      series: [
        ...families.map(({ name, shares }, i) => ({ type: "bar", name, stack: "used", barWidth: "56%", data: shares,
          itemStyle: { color: color(i === families.length - 1 ? "line" : "s" + (i % 8)) },
          label: { show: i === families.length - 1, position: "right", ...faint(), formatter: () => "" } })),
        { type: "scatter", name: "left by the platform", symbol: "rect", symbolSize: [3, 30], itemStyle: { color: color("limit") },
          data: kinds.map((kind, i) => [kind.available / kind.total, i]), tooltip: { show: false } },
        { type: "scatter", silent: true, symbolSize: 1, itemStyle: { color: "transparent" }, tooltip: { show: false },
          data: kinds.map((_, i) => [most, i]),
          label: { show: true, position: "right", distance: 8, ...text(), fontSize: 11, formatter: ({ dataIndex }) => {
            const kind = kinds[dataIndex];
            return `${grouped(kind.used)} of ${grouped(kind.total)}, ${percent(kind.used / kind.total, 0)}`;
          } } },
      ],
    };
  }

  const SYMBOLS = { measured: "circle", simulated: "diamond", predicted: "triangle" };

  // Curves of this design, then a series for each published work.
  function curves(lines, value, at, x, y) {
    const works = new Map();
    for (const mark of data.curves.marks) {
      if (mark[value] === null || mark[at] === null) continue;
      works.set(mark.name, [...(works.get(mark.name) || []), mark]);
    }
    const own = ["ours", "s1"];
    const names = [...lines.map(({ name }) => "this design, " + name), ...works.keys()];
    return {
      ...base(),
      grid: { left: 64, right: 24, top: 84, bottom: 46 },
      legend: { ...base().legend, left: 0, right: 0, data: names, textStyle: { ...text(), fontSize: 11 } },
      tooltip: { ...base().tooltip, trigger: "item", formatter: ({ seriesName, data: point }) => {
        const [position, figure] = point.value || point;
        return `<b>${seriesName}</b><br>${point.basis || "predicted"}<br>${readable(figure)} ${y} at ${grouped(position)}`;
      } },
      xAxis: axis(x, { type: "log", min: 16, axisLabel: { formatter: grouped }, logBase: 2 }),
      yAxis: axis(y, { type: "log", nameGap: 46, axisLabel: { formatter: power } }),
      series: [
        ...lines.map(({ name, points }, i) => ({ type: "line", name: "this design, " + name, data: points, symbolSize: 5,
          lineStyle: { color: color(own[i]), width: 2.5 }, itemStyle: { color: color(own[i]) } })),
        ...[...works].map(([name, marks], i) => ({ type: "scatter", name, symbolSize: 11,
          symbol: SYMBOLS[marks[0].basis], itemStyle: { color: color("s" + ((i + 2) % 8)) },
          data: marks.map((mark) => ({ value: [mark[at], mark[value]], basis: mark.basis })) })),
      ],
    };
  }

  function front() {
    const formats = [...new Set(data.designs.map(({ format }) => format))].sort().reverse();
    const point = (design) => ({ design, value: [design.share, design.milliseconds] });
    const tones = ["ours", "s1"].map(color);
    const chosen = data.designs.filter((design) => design.chosen);
    return {
      ...base(),
      grid: { left: 64, right: 24, top: 34, bottom: 46 },
      legend: { ...base().legend, data: [...formats, "this design"] },
      tooltip: { ...base().tooltip, formatter: ({ data: { design } }) =>
        `<b>${design.name}, ${design.format}</b><br>request ${readable(design.milliseconds)} ms` +
        `<br>first token ${readable(design.firstMilliseconds)} ms<br>${grouped(design.tokensPerSecond)} tokens/s` +
        `<br>${percent(design.share, 0)} of the scarcest resource` },
      xAxis: axis("of the scarcest resource of the card", { min: 0, max: 1, axisLabel: { formatter: (v) => percent(v, 0) } }),
      yAxis: axis("ms for the request", { min: 0, nameGap: 46, axisLabel: { formatter: grouped } }),
      series: [
        ...formats.map((format, i) => ({ type: "scatter", name: format, symbolSize: 9, itemStyle: { color: tones[i] },
          data: data.designs.filter((design) => design.format === format && !design.chosen).map(point) })),
        { type: "scatter", name: "this design", symbolSize: 17,
          itemStyle: { color: "transparent", borderColor: color("limit"), borderWidth: 2 }, data: chosen.map(point) },
      ],
    };
  }

  const options = {
    decode: () => phase(data.phases[0]),
    prefill: () => phase(data.phases[1]),
    roofline,
    launches,
    share,
    channels: channelBars,
    curve_decode: () => curves(data.curves.decode, "tokensPerSecond", "position", "position of the token", "tokens/s"),
    curve_first: () => curves(data.curves.first, "first", "prompt", "tokens of the prompt", "ms to the first token"),
    resources,
    front,
  };

  function draw() {
    style = getComputedStyle(document.documentElement);
    drawPipeline();
    for (const [id, option] of Object.entries(options)) {
      if (!charts.has(id)) charts.set(id, echarts.init(document.getElementById(id), null, { renderer: "svg" }));
      charts.get(id).resize();
      charts.get(id).setOption(option(), true);
    }
  }

  draw();
  window.addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  // The layout of a narrow window is not that of paper, whose width applies too late.
  const print = (printed) => {
    document.body.classList.toggle("printed", printed);
    document.body.style.width = printed ? PRINTED_WIDTH + "px" : "";
    draw();
  };
  window.addEventListener("beforeprint", () => print(true));
  window.addEventListener("afterprint", () => print(false));
})();
