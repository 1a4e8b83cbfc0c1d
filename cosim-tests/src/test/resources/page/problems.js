// SPDX-License-Identifier: Apache-2.0
// Before all else in a page: keeps what goes wrong.
window.problems = [];
window.addEventListener("error", (event) => window.problems.push(event.message));
window.addEventListener("unhandledrejection", (event) => window.problems.push(String(event.reason)));
for (const level of ["error", "warn"]) console[level] = (...words) => window.problems.push(words.join(" "));
