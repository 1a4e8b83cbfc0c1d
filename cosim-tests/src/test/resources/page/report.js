// SPDX-License-Identifier: Apache-2.0
// Looks at the page of a report.
"use strict";

(async () => {
  const { drawn, texts, overlaps, leave } = window.probe;
  await drawn();

  // Shapes that cover something, without axes and lines of the grid.
  const shapes = (root) => [...root.querySelectorAll("svg path, svg rect")].filter((shape) => {
    const box = shape.getBBox();
    return box.width > 1 && box.height > 1;
  }).length;

  // Texts that their chart cuts off.
  const cut = (root) => {
    const outer = root.getBoundingClientRect();
    return texts(root).filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < outer.left - 1 || box.right > outer.right + 1 || box.top < outer.top - 1 || box.bottom > outer.bottom + 1;
    }).map((text) => text.textContent);
  };

  const charts = {};
  for (const chart of document.querySelectorAll(".chart, #pipeline")) {
    charts[chart.id] = { texts: texts(chart).map((text) => text.textContent), shapes: shapes(chart), cut: cut(chart) };
  }
  const apart = [...texts(document), ...document.querySelectorAll("h1, h2, dl div, th, td, section > p, footer div")];
  leave({ charts, overlaps: overlaps(apart), wider: document.documentElement.scrollWidth - window.innerWidth,
    streams: document.querySelectorAll("#pipeline .stream").length,
    units: document.querySelectorAll("#pipeline .unit").length });
})();
