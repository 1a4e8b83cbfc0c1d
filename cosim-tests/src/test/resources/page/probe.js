// SPDX-License-Identifier: Apache-2.0
// Looks at a page from within; a page's own probe uses it.
"use strict";

window.probe = {
  drawn: () => new Promise((resolve) => setTimeout(resolve, 500)),

  texts: (root) => [...root.querySelectorAll("svg text")].filter((text) => text.textContent !== ""),

  // Pairs of elements that lie on each other, and those that leave the page.
  overlaps(elements) {
    const shown = elements.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
    const found = [];
    for (const a of shown) {
      for (const b of shown) {
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (a !== b && x > 1 && y > 3) found.push(a.text + " and " + b.text);
      }
      if (a.box.right > document.documentElement.clientWidth) found.push(a.text + " and the edge");
    }
    return found;
  },

  // Leaves what was seen as JSON in the page.
  leave(seen) {
    const result = document.createElement("pre");
    result.id = "seen";
    result.textContent = JSON.stringify({ ...seen, problems: window.problems,
      loaded: performance.getEntriesByType("resource").map((entry) => entry.name) });
    document.body.append(result);
  },
};
