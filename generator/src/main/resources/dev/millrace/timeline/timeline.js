// SPDX-License-Identifier: Apache-2.0
// Draws the data of the page: a row a unit or channel, time to the right.
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { cycles, bucket, units, channel_bytes: channelBytes } = data.timeline;
  const bytesPerCycle = data.channelPeak / (data.clockMegahertz * 1e6);
  const activities = [
    { key: "moves", name: "moves data" },
    { key: "starves", name: "waits for input" },
    { key: "blocks", name: "waits for room" },
  ];
  const traffic = { key: "traffic", name: "memory traffic" };
  const silent = { key: "silent", name: "silent" };
  const LEFT = 112;
  const RIGHT = 64;
  const TOP = 52;
  const BOTTOM = 70;
  const PRINTED_WIDTH = 1000; // pixels of a landscape page

  const element = document.getElementById("chart");
  const each = document.getElementById("each");
  let chart;
  let rows = [];
  let pointer = [0, 0];

  // The family of lane_3 is lane.
  const family = (name) => name.replace(/_\d+$/, "");
  const sum = (lists) => lists[0].map((_, i) => lists.reduce((total, list) => total + list[i], 0));
  const percent = (share) => (100 * share).toFixed(1) + " %";
  const whole = (number) => Math.round(number).toLocaleString("en");
  const microseconds = (cycle) => (cycle / data.clockMegahertz).toFixed(2);
  const escaped = (text) => text.replace(/[&<>"]/g, (c) => "&#" + c.charCodeAt(0) + ";");

  function unitRow(name, members) {
    const parts = {};
    for (const { key } of activities) parts[key] = sum(members.map((unit) => unit[key]));
    return { name, parts, full: members.length, members: members.map((unit) => unit.name) };
  }

  function channelRow(name, members) {
    return { name, parts: { traffic: sum(members) }, full: members.length * bytesPerCycle };
  }

  function familyName(name, count) {
    return count === 1 ? name : name + " × " + count;
  }

  // Units of which there is one, then the families of each lane, those nearest to memory last.
  function makeRows(apart) {
    const families = new Map();
    for (const unit of units) {
      families.set(family(unit.name), [...(families.get(family(unit.name)) || []), unit]);
    }
    const isFamily = ([name, members]) => name !== members[0].name;
    const ordered = [...families].filter((entry) => !isFamily(entry));
    ordered.push(...[...families].filter(isFamily).reverse());
    if (apart) {
      return [
        ...ordered.flatMap(([, members]) => members.map((unit) => unitRow(unit.name, [unit]))),
        ...channelBytes.map((bytes, i) => channelRow("channel_" + i, [bytes])),
      ];
    }
    return [
      ...ordered.map(([name, members]) => unitRow(familyName(name, members.length), members)),
      channelRow(familyName("channel", channelBytes.length), channelBytes),
    ];
  }

  // The first and the last bucket, plus one, that show cycles `from` to `to`.
  function bucketsOf(from, to) {
    const last = Math.ceil(cycles / bucket);
    const first = Math.min(Math.max(Math.floor(from / bucket), 0), last - 1);
    return [first, Math.min(Math.max(Math.ceil(to / bucket), first + 1), last)];
  }

  const beginOf = (index) => Math.min(index * bucket, cycles);

  // What part of cycles `first` to `end`, in buckets, each activity took.
  function shares(row, first, end) {
    const all = (beginOf(end) - beginOf(first)) * row.full;
    const result = {};
    for (const [key, values] of Object.entries(row.parts)) {
      let total = 0;
      for (let i = first; i < end; ++i) total += values[i];
      result[key] = total / all;
    }
    return result;
  }

  function visible() {
    const [from, to] = [chart.convertFromPixel({ xAxisIndex: 0 }, LEFT),
      chart.convertFromPixel({ xAxisIndex: 0 }, chart.getWidth() - RIGHT)];
    return [Math.max(from, 0), Math.min(to, cycles)];
  }

  // A polygon of one activity over what is visible, stacked on those before it; buckets narrower
  // than a pixel are drawn together.
  function drawActivity(key) {
    return (params, api) => {
      const row = rows[api.value(1)];
      if (!(key in row.parts)) return null;
      const { x, width } = params.coordSys;
      const origin = api.coord([0, api.value(1)]);
      const perCycle = (api.coord([cycles, api.value(1)])[0] - origin[0]) / cycles;
      const height = api.size([0, 1])[1] * 0.84;
      const bottom = origin[1] + height / 2;
      const [first, end] = bucketsOf((x - origin[0]) / perCycle, (x + width - origin[0]) / perCycle);
      const step = Math.max(1, Math.ceil(1 / (bucket * perCycle)));
      const upper = [];
      const lower = [];
      for (let i = first; i < end; i += step) {
        const next = Math.min(i + step, end);
        const part = shares(row, i, next);
        let below = 0;
        for (const other of Object.keys(row.parts)) {
          if (other === key) break;
          below += part[other];
        }
        const left = Math.max(origin[0] + beginOf(i) * perCycle, x);
        const right = Math.min(origin[0] + beginOf(next) * perCycle, x + width);
        const low = bottom - below * height;
        const high = low - part[key] * height;
        upper.push([left, high], [right, high]);
        lower.push([left, low], [right, low]);
      }
      return {
        type: "polygon",
        shape: { points: [...upper, ...lower.reverse()] },
        style: { fill: api.visual("color") },
      };
    };
  }

  function drawBackground(params, api) {
    const height = api.size([0, 1])[1] * 0.84;
    const { x, width } = params.coordSys;
    return {
      type: "rect",
      shape: { x, y: api.coord([0, api.value(1)])[1] - height / 2, width, height },
      style: { fill: api.visual("color") },
    };
  }

  function waitsOf(row) {
    const waits = {};
    for (const member of row.members) {
      for (const [stream, share] of Object.entries(data.waits[member])) {
        waits[family(stream)] = (waits[family(stream)] || 0) + share / row.members.length;
      }
    }
    return Object.entries(waits).filter(([, share]) => share >= 0.001).sort((a, b) => b[1] - a[1]).slice(0, 4);
  }

  function line(color, name, value) {
    const mark = color === "" ? "" :
      `<span style="display:inline-block;width:10px;height:10px;margin-right:6px;background:${color}"></span>`;
    return `<div style="display:flex;justify-content:space-between;gap:24px"><span>${mark}${escaped(name)}</span>` +
      `<span style="font-variant-numeric:tabular-nums">${value}</span></div>`;
  }

  function describe(row, cycle, color) {
    const [first, end] = bucketsOf(cycle, cycle + Number.EPSILON);
    const [from, to] = [beginOf(first), beginOf(end)];
    const part = shares(row, first, end);
    const lines = [`<b>${escaped(row.name)}</b>`,
      `<div>cycles ${whole(from)} to ${whole(to - 1)}, ${microseconds(from)} to ${microseconds(to)} µs</div>`];
    if ("traffic" in part) {
      const peak = data.channelPeak * row.full / bytesPerCycle * 1e-9;
      lines.push(line(color("traffic"), "GB/s", (part.traffic * peak).toFixed(2)),
        line("", "of " + peak.toFixed(1) + " GB/s", percent(part.traffic)));
      return lines.join("");
    }
    for (const { key, name } of activities) lines.push(line(color(key), name, percent(part[key])));
    lines.push(line(color("silent"), silent.name, percent(1 - part.moves - part.starves - part.blocks)));
    const waits = waitsOf(row);
    if (waits.length > 0) lines.push('<div style="margin-top:6px">over decode it waits at</div>');
    for (const [stream, share] of waits) lines.push(line("", stream, percent(share)));
    return lines.join("");
  }

  // What a row reached in the time shown.
  function summary(row) {
    const [first, end] = bucketsOf(...visible());
    const part = shares(row, first, end);
    return percent("traffic" in part ? part.traffic : part.moves);
  }

  function series({ key, name }, color, draw, z) {
    return {
      type: "custom",
      name,
      renderItem: draw,
      itemStyle: { color: color(key) },
      clip: true,
      z,
      data: rows.map((_, i) => [0, i]),
    };
  }

  function axes(color) {
    const label = { color: color("faint"), fontSize: 11 };
    const axisLine = { lineStyle: { color: color("line") } };
    const time = { type: "value", min: 0, max: cycles, splitLine: { show: false }, axisLine,
      axisTick: { show: true } };
    const names = { type: "category", inverse: true, axisTick: { show: false }, axisLine: { show: false },
      data: rows.map((_, i) => i) };
    return {
      xAxis: [
        { ...time, position: "bottom",
          axisLabel: { ...label, hideOverlap: true, formatter: (cycle) => "cycle " + whole(cycle) },
          axisPointer: { show: true, triggerTooltip: false, type: "line", lineStyle: { color: color("ink") },
            label: { formatter: ({ value }) => whole(value), backgroundColor: color("faint") } } },
        { ...time, position: "top",
          axisLabel: { ...label, hideOverlap: true,
            formatter: (cycle) => microseconds(cycle).replace(/\.?0+$/, "") + " µs" } },
      ],
      yAxis: [
        { ...names, axisLabel: { color: color("ink"), fontSize: 12, interval: 0, formatter: (i) => rows[i].name } },
        { ...names, position: "right", axisLabel: { ...label, interval: 0, formatter: () => "" } },
      ],
    };
  }

  function options(color) {
    return {
      animation: false,
      backgroundColor: "transparent",
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM },
      legend: { top: 0, left: LEFT, itemWidth: 12, itemHeight: 12, icon: "rect", textStyle: { color: color("ink") },
        data: [...activities, silent, traffic].map(({ name }) => name) },
      tooltip: { trigger: "item", confine: true, transitionDuration: 0, backgroundColor: color("paper"),
        borderColor: color("line"), textStyle: { color: color("ink"), fontSize: 12 },
        formatter: ({ value }) => {
          const cycle = chart.convertFromPixel({ xAxisIndex: 0 }, pointer[0]);
          return describe(rows[value[1]], Math.min(Math.max(cycle, 0), cycles - 1), color);
        } },
      dataZoom: [
        { type: "inside", xAxisIndex: [0, 1], filterMode: "none", zoomOnMouseWheel: "ctrl", minValueSpan: 8 * bucket },
        { type: "slider", xAxisIndex: [0, 1], filterMode: "none", showDataShadow: false, brushSelect: false, bottom: 14, height: 16,
          borderColor: color("line"), fillerColor: color("window"), textStyle: { color: color("faint") }, labelFormatter: whole,
          minValueSpan: 8 * bucket },
      ],
      ...axes(color),
      series: [
        series(silent, color, drawBackground, 1),
        ...activities.map((activity) => series(activity, color, drawActivity(activity.key), 2)),
        series(traffic, color, drawActivity(traffic.key), 2),
      ],
    };
  }

  function summarize() {
    chart.setOption({ yAxis: [{}, { axisLabel: { formatter: (i) => summary(rows[i]) } }] });
  }

  function draw() {
    const style = getComputedStyle(document.documentElement);
    rows = makeRows(each.checked);
    element.style.height = TOP + BOTTOM + rows.length * (each.checked ? 17 : 28) + "px";
    chart.resize();
    chart.setOption(options((name) => style.getPropertyValue("--" + name).trim()), { replaceMerge: ["series"] });
    summarize();
  }

  // Keeps the part `at` of what is shown in place.
  function zoom(factor, at = 0.5) {
    const [from, to] = visible();
    const span = Math.min(Math.max((to - from) * factor, 8 * bucket), cycles);
    show(from + at * (to - from - span), span);
  }

  function move(part) {
    const [from, to] = visible();
    show(from + part * (to - from), to - from);
  }

  function show(from, span) {
    const startValue = Math.min(Math.max(from, 0), cycles - span);
    chart.dispatchAction({ type: "dataZoom", startValue, endValue: startValue + span });
  }

  const all = () => show(0, cycles);
  const keys = {
    "+": () => zoom(0.5),
    "-": () => zoom(2),
    0: all,
    Home: all,
    ArrowLeft: () => move(-0.2),
    ArrowRight: () => move(0.2),
  };

  chart = echarts.init(element, null, { renderer: "svg" });
  document.getElementById("grouping").hidden = channelBytes.length === 1;
  draw();
  chart.on("datazoom", summarize);
  chart.getZr().on("dblclick", all);
  element.addEventListener("mousemove", (event) => {
    const box = element.getBoundingClientRect();
    pointer = [event.clientX - box.left, event.clientY - box.top];
  }, true);
  each.addEventListener("change", draw);
  document.getElementById("in").addEventListener("click", () => zoom(0.5));
  document.getElementById("out").addEventListener("click", () => zoom(2));
  document.getElementById("all").addEventListener("click", all);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
  window.addEventListener("resize", () => chart.resize());
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  // The style of print applies before its width does.
  window.addEventListener("beforeprint", () => {
    element.style.width = PRINTED_WIDTH + "px";
    draw();
  });
  window.addEventListener("afterprint", () => {
    element.style.width = "";
    draw();
  });
})();
