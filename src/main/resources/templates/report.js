
"use strict";
// Everything can be read without this: it adds keys, sorting, and open panels on paper.
(() => {
  const seen = (mark) => getComputedStyle(mark).textDecorationLine !== "none" && mark.offsetParent !== null;
  const go = (step) => {
    const marks = [...document.querySelectorAll("mark[id]")].filter(seen);
    if (marks.length === 0) return;
    const here = marks.indexOf(document.activeElement);
    const first = step > 0 ? marks.findIndex((m) => m.getBoundingClientRect().top > 120) : -1;
    const next = here >= 0 ? here + step : Math.max(0, first);
    const mark = marks[(next + marks.length) % marks.length];
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  };
  document.querySelectorAll(".keys").forEach((hint) => { hint.hidden = false; });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
  });

  const sort = (table, column, head) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    table.querySelectorAll("th[aria-sort]").forEach((h) => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const key = (row) => {
      const cell = row.children[column];
      return cell.dataset.sort === undefined ? cell.textContent : cell.dataset.sort === "" ? NaN : Number(cell.dataset.sort);
    };
    const compare = (a, b) => {
      const x = key(a), y = key(b);
      if (typeof x === "string") return up ? x.localeCompare(y) : y.localeCompare(x);
      if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) - Number.isNaN(y); // what does not apply stays last
      return up ? x - y : y - x;
    };
    table.tBodies[0].append(...[...table.tBodies[0].rows].sort(compare));
  };
  document.querySelectorAll("table.wide").forEach((table) => {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, column, head));
      head.append(button);
    });
  });

  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
})();
