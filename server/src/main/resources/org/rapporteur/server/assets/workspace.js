// Helps people who work here all day; every page does without it. Keys in the queue of proposals, the focus after a part of a
// page was replaced, and a word where the server does not answer. The rest is htmx (docs/decisions/0003).
(() => {
  "use strict";

  const TYPED_INTO = "select, textarea, input:not([type=radio], [type=checkbox])";
  const OPEN_ITEM = ".item:has(form.decide)";

  document.documentElement.classList.add("scripted");

  // The item that was decided last, for the key that takes it back.
  let decided = "";

  // A letter is a letter on every keyboard, also where the keyboard writes others.
  const letter = event =>
    /^[a-z1-9]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^(Key|Digit)/, "").toLowerCase();

  const neighbour = (item, step, selector) => {
    for (let one = item[step]; one; one = one[step]) {
      if (one.matches(selector)) return one;
    }
    return null;
  };

  const act = (item, key) => {
    if (key === "j" || key === "k") {
      neighbour(item, key === "j" ? "nextElementSibling" : "previousElementSibling", ".item")?.focus();
      return true;
    }
    if (/^[1-9]$/.test(key)) {
      const candidate = item.querySelectorAll("input[name=candidate]")[key - 1];
      candidate?.click();
      return Boolean(candidate);
    }
    const from = key === "u" && !item.querySelector("[data-key=u]") ? document.getElementById(decided) : item;
    const button = from?.querySelector(`[data-key="${key}"]`);
    if (!button) return false;
    const correction = key === "c" ? item.querySelector("[name=correction]") : null;
    if (correction && !correction.value) correction.focus();
    else button.click();
    return true;
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    const item = event.target.closest?.(".item");
    if (item && !event.target.matches(TYPED_INTO) && act(item, letter(event))) event.preventDefault();
  });

  // From an item that was decided to the next that waits; where all of the page was replaced, to its heading.
  document.addEventListener("htmx:after:swap", event => {
    const put = event.detail.ctx.sourceElement;
    if (put.matches(".item")) {
      const waits = put.matches(OPEN_ITEM);
      if (!waits) decided = put.id;
      const next = waits ? put : neighbour(put, "nextElementSibling", OPEN_ITEM) ?? put;
      next.focus();
    } else if (document.activeElement === document.body) {
      const heading = document.querySelector("#main h1");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus();
    }
  });

  const tell = words => {
    const told = document.getElementById("told");
    const fault = document.createElement("p");
    fault.className = "fault";
    fault.setAttribute("role", "alert");
    fault.textContent = words;
    told.replaceChildren(...(words ? [fault] : []));
  };

  document.addEventListener("htmx:before:request", () => tell(""));
  document.addEventListener("htmx:error", () => tell(document.getElementById("told").dataset.lost));
})();
