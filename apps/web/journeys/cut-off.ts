import type { Page } from "@playwright/test";

/** Words that a reader cannot see whole: cut at the edge of what they are in, or covered by what sticks to the screen. */
export async function cutOffOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(findCutOff);
}

function findCutOff(): readonly string[] {
  const everything = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const cut = everything.filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const isCutting = [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
    // Words for those who read by ear alone are cut off for the eye on purpose.
    const isForTheEar = clipPath !== "none" || (element.clientWidth <= 1 && element.clientHeight <= 1);
    if (!isCutting || isForTheEar || element.textContent.trim() === "" || element.closest("svg")) return false;
    // Letters reach a little beyond lines that are set close.
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 8;
  });
  const outside = everything.filter((element) => {
    if (!element.matches("button, input, select, textarea, a[href], h1, h2, h3, p") || canBeMoved(element))
      return false;
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && right > 0 && (right > innerWidth + 1 || left < -1);
  });
  const stuck = everything.filter((element) => {
    const { position } = getComputedStyle(element);
    return ["fixed", "sticky"].includes(position) && isOver(element.getBoundingClientRect());
  });
  return [
    ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 200)}`),
    ...outside.map((element) => `beside the screen: ${element.outerHTML.slice(0, 200)}`),
    ...stuck.map((element) => `covers half the screen: ${element.outerHTML.slice(0, 200)}`),
  ];

  /** In a picture or a table that is wider than the screen and scrolls by itself. */
  function canBeMoved(element: Element): boolean {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (around.matches("svg") || ["auto", "scroll"].includes(getComputedStyle(around).overflowX)) return true;
    }
    return false;
  }

  function isOver({ top, bottom }: DOMRect): boolean {
    return Math.min(bottom, innerHeight) - Math.max(top, 0) > innerHeight / 2;
  }
}
