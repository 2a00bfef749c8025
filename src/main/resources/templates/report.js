
"use strict";
// Everything can be read without this: it adds keys, sorting, filters, two texts side by side.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const make = (tag, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  const calm = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");
  all(".keys, .tool, .script, #pair").forEach((tool) => { tool.hidden = false; });

  // n and p: from mark to mark, in the pair while that is looked at, else in the texts
  const shown = (mark) => mark.getClientRects().length > 0 && getComputedStyle(mark).textDecorationLine !== "none";
  const looked = (view) => {
    const box = view === null || view.hidden ? null : view.getBoundingClientRect();
    return box !== null && box.top < innerHeight && box.bottom > 0;
  };
  const go = (step) => {
    const root = looked(one("pair-view")) ? "#pair-view " : ".text ";
    const marks = all(root + "mark[tabindex]").filter(shown);
    if (marks.length === 0) return;
    const here = marks.indexOf(document.activeElement);
    const first = step > 0 ? marks.findIndex((m) => m.getBoundingClientRect().top > 120) : -1;
    const place = ((here >= 0 ? here + step : step > 0 ? Math.max(0, first) : -1) + marks.length) % marks.length;
    marks[place].focus({ preventScroll: true });
    marks[place].scrollIntoView({ block: "center", behavior: calm() });
    one("here").textContent = `Mark ${place + 1} of ${marks.length}.`;
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
  });

  // tables: sorting and filtering
  const value = (row, column) => {
    const cell = row.cells[column];
    const box = cell.querySelector("input");
    if (box !== null) return Number(box.checked);
    return cell.dataset.sort === undefined ? cell.textContent.trim() : cell.dataset.sort === "" ? NaN : Number(cell.dataset.sort);
  };
  const sort = (table, column, head) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    all("th[aria-sort]", table).forEach((h) => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const order = [...table.tBodies[0].rows].map((row) => ({ row, key: value(row, column) })).sort((a, b) => {
      const x = a.key, y = b.key;
      if (typeof x === "string") return up ? x.localeCompare(y) : y.localeCompare(x);
      if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) - Number.isNaN(y); // what does not apply stays last
      return up ? x - y : y - x;
    });
    table.tBodies[0].append(...order.map((o) => o.row));
  };
  all("table[data-sortable]").forEach((table) => {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = make("button", { type: "button" }, ...head.childNodes);
      button.addEventListener("click", () => sort(table, column, head));
      head.append(button);
    });
  });
  const open = one("work-open");
  const filter = (input) => {
    const words = input.value.toLocaleLowerCase().split(/\s+/);
    const table = one(input.dataset.filter);
    const rows = [...table.tBodies[0].rows];
    rows.forEach((row) => {
      const text = row.textContent.toLocaleLowerCase();
      const done = table.id === "work-table" && open.checked && row.querySelector("input").checked;
      row.hidden = done || !words.every((word) => text.includes(word));
    });
    const left = rows.filter((row) => !row.hidden).length;
    const ticked = all("input[data-claim]:checked", table).length;
    const done = table.id === "work-table" ? `; ${ticked} done` : "";
    input.closest(".tool").querySelector(".count").textContent = `${left} of ${rows.length} shown${done}`;
  };
  const filters = all("input[data-filter]");
  filters.forEach((input) => input.addEventListener("input", () => filter(input)));

  // claims: what is ticked stays ticked in this browser, as long as the claim's words stay
  const key = (box) => `opedometer ${box.dataset.claim} ${box.getAttribute("aria-label")}`;
  const memory = (deed) => {
    try {
      return deed(localStorage);
    } catch {
      return null; // the browser keeps nothing for such pages
    }
  };
  all("input[data-claim]").forEach((box) => {
    if (memory((store) => store.getItem(key(box))) === "1") box.checked = true;
    box.addEventListener("change", () => {
      memory((store) => (box.checked ? store.setItem(key(box), "1") : store.removeItem(key(box))));
      filters.forEach(filter);
    });
  });
  if (open !== null) open.addEventListener("change", () => filters.forEach(filter));
  filters.forEach(filter);

  // two texts side by side, a row a tenth of either
  const TENTHS = 10;
  const tenths = (essay) => {
    const cells = Array.from({ length: TENTHS }, () => make("div", { className: "side" }));
    const blocks = all(".text > .block", essay);
    const lengths = blocks.map((block) => block.querySelector(".words").textContent.length);
    const total = lengths.reduce((a, b) => a + b, 0);
    let before = 0;
    blocks.forEach((block, i) => {
      const middle = (before + lengths[i] / 2) / total;
      before += lengths[i];
      const copy = block.querySelector(".words").cloneNode(true);
      all("[id]", copy).forEach((mark) => mark.removeAttribute("id"));
      const number = block.querySelector(".numbers a");
      const label = number === null ? [] : [make("a", { className: "para", href: number.hash, textContent: number.textContent })];
      cells[Math.min(TENTHS - 1, Math.floor(middle * TENTHS))].append(make("div", { className: block.className.replace("block", "part") }, ...label, copy));
    });
    return cells;
  };
  const crown = (essay) => {
    const strips = all(`[aria-labelledby="${essay.id}-course"].course-of .scroll > *`).slice(0, 4);
    const scroll = make("div", { className: "scroll", tabIndex: 0 }, ...strips.map((s) => s.cloneNode(true)));
    all("pattern", scroll).forEach((pattern) => pattern.remove()); // that of the original serves
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", "Scores of " + essay.querySelector("h2").textContent);
    return make("div", { className: "side" }, make("h3", {}, ...essay.querySelector("h2").cloneNode(true).childNodes), scroll);
  };
  const verdict = (left, right) => ["rhetoric", "sourcing"].map((score) => {
    const [a, b] = [left, right].map((option) => option.dataset[score].split(" ").filter(Boolean).map(Number));
    if (a.length < 2 || b.length < 2) return `${score}: nothing to compare`;
    return `${score}: ` + (a[1] < b[0] || b[1] < a[0] ? "a clear difference, the intervals lie apart" : "no clear difference");
  }).join("; ") + ".";
  const rows = (left, right) => {
    const [a, b] = [tenths(left), tenths(right)];
    const name = (i) => make("p", { className: "tenth-name", textContent: `${i * 10}–${(i + 1) * 10} %` });
    return [make("div", { className: "tenth crown" }, crown(left), crown(right)), ...a.map((side, i) => make("div", { className: "tenth" }, name(i), side, b[i]))];
  };
  const frame = (option) => make("iframe", { className: "side", title: option.textContent, src: `${option.dataset.link}#${option.value}-text` });
  const pair = (left, right) => {
    const here = one(left.value) !== null; // else each essay has a page of its own
    one("pair-view").replaceChildren(...(here ? rows(one(left.value), one(right.value)) : [make("div", { className: "tenth frames" }, frame(left), frame(right))]));
    one("pair-view").hidden = false;
    one("pair-show").setAttribute("aria-expanded", "true");
    one("pair-show").textContent = "Hide";
    one("pair-verdict").textContent = "Between these two – " + verdict(left, right);
  };
  const [left, right] = [one("pair-left"), one("pair-right")];
  const chosen = () => [left, right].map((select) => select.selectedOptions[0]);
  const letters = () => chosen().map((option) => option.textContent.split(" ")[0]);
  const show = () => {
    pair(...chosen());
    history.replaceState(null, "", "#side:" + letters().join(":"));
  };
  const hide = () => {
    one("pair-view").hidden = true;
    one("pair-view").replaceChildren();
    one("pair-show").setAttribute("aria-expanded", "false");
    one("pair-show").textContent = "Show";
    one("pair-verdict").textContent = "";
  };
  const fromAddress = () => {
    const [name, ...wanted] = decodeURIComponent(location.hash.slice(1)).split(":");
    if (name !== "side" || left === null || wanted.length !== 2) return;
    [left, right].forEach((select, i) => {
      const option = [...select.options].find((o) => o.textContent.startsWith(wanted[i] + " "));
      if (option !== undefined) option.selected = true;
    });
    pair(...chosen());
    one("pair").scrollIntoView({ behavior: calm() });
  };
  if (left !== null) {
    right.append(...[...left.options].map((option) => option.cloneNode(true)));
    right.selectedIndex = 1;
    one("pair-show").addEventListener("click", () => (one("pair-view").hidden ? show() : hide()));
    one("pair-swap").addEventListener("click", () => {
      [left.selectedIndex, right.selectedIndex] = [right.selectedIndex, left.selectedIndex];
      show();
    });
    [left, right].forEach((select) => select.addEventListener("change", show));
    addEventListener("hashchange", fromAddress);
    fromAddress();
  }

  // pages in frames beside each other go along by their place in the text, 0 to 1
  const text = document.querySelector(".text");
  const course = (event) => (typeof event.data?.course === "number" ? event.data.course : null);
  if (parent === window) {
    addEventListener("message", (event) => {
      const frames = all("#pair-view iframe").map((f) => f.contentWindow);
      if (course(event) === null || !frames.includes(event.source)) return;
      frames.filter((f) => f !== event.source).forEach((f) => f.postMessage({ course: course(event) }, "*"));
    });
  } else if (text !== null) {
    let at = -1;
    addEventListener("scroll", () => {
      const box = text.getBoundingClientRect();
      const now = Math.min(1, Math.max(0, -box.top / box.height));
      if (Math.abs(now - at) * box.height < 4) return; // where the other one is
      at = now;
      parent.postMessage({ course: now }, "*");
    }, { passive: true });
    addEventListener("message", (event) => {
      if (event.source !== parent || course(event) === null) return;
      const box = text.getBoundingClientRect();
      at = course(event);
      scrollTo({ top: scrollY + box.top + at * box.height, behavior: "instant" });
    });
  }

  addEventListener("beforeprint", () => all("details").forEach((d) => { d.open = true; }));
})();
