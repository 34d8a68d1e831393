// A hundred people: choose a kind, and its people stand out. What they are stands in words beside them;
// no number is made here.

/**
 * @param {HTMLElement} form the people as they stand on paper, and the list of their kinds
 */
export function mount(form) {
  const crowd = form.querySelector(".people");
  const buttons = [...form.querySelectorAll(".kinds li")].map((entry, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.append(...entry.childNodes);
    entry.append(button);
    button.addEventListener("click", () => choose(button.getAttribute("aria-pressed") === "true" ? -1 : at));
    return button;
  });

  /** @param {number} kind the one that stands out, or -1 for nobody */
  function choose(kind) {
    buttons.forEach((button, at) => button.setAttribute("aria-pressed", String(at === kind)));
    for (const person of crowd.children) person.classList.toggle("away", kind >= 0 && person.className.split(" ")[0] !== `p${kind}`);
  }
}
