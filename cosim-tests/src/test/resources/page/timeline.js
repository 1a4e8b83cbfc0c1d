// SPDX-License-Identifier: Apache-2.0
// Looks at the page of a timeline, as a user would.
"use strict";

(async () => {
  const chart = document.getElementById("chart");
  const { drawn } = window.probe;

  // Colours of the legend by what they are of.
  const style = getComputedStyle(document.documentElement);
  const names = ["moves", "starves", "blocks", "silent", "traffic"];
  const canvas = document.createElement("canvas").getContext("2d");
  const normal = (color) => {
    canvas.fillStyle = color;
    return canvas.fillStyle;
  };
  const colors = new Map(names.map((name) => [normal(style.getPropertyValue("--" + name).trim()), name]));

  const texts = () => window.probe.texts(chart);

  // Shapes of each colour that cover something, without the legend's.
  function shapes() {
    const counts = Object.fromEntries(names.map((name) => [name, 0]));
    for (const path of chart.querySelectorAll("svg path")) {
      const box = path.getBBox();
      const name = colors.get(normal(path.getAttribute("fill") || ""));
      if (name !== undefined && box.width > 100 && box.height > 0.5) ++counts[name];
    }
    return counts;
  }

  const overlaps = () => window.probe.overlaps(
    [...texts(), ...document.querySelectorAll("h1, dl div, nav > *, footer")]);

  function look() {
    return { texts: texts().map((text) => text.textContent), shapes: shapes(), overlaps: overlaps() };
  }

  await drawn();
  const whole = look();
  const box = chart.getBoundingClientRect();
  const mouse = (type) => chart.querySelector("svg").parentElement.dispatchEvent(new MouseEvent(type,
    { bubbles: true, clientX: box.left + box.width / 2, clientY: box.top + 66 }));
  mouse("mousemove");
  await drawn();
  const hover = chart.textContent;
  // Its mark on the axis would lie over the axis' own.
  mouse("mouseout");
  await drawn();
  document.getElementById("in").click();
  await drawn();
  const zoomed = look();
  document.getElementById("each").click();
  await drawn();
  const apart = look();
  document.getElementById("all").click();
  await drawn();
  const again = look();

  window.probe.leave({ whole, hover, zoomed, apart, again });
})();
