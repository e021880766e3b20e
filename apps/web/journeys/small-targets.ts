import type { Page } from "@playwright/test";

/**
 * What is pressed and is smaller than a thumb, 44 pixels, save links in running text and the marks of pictures, which have a list
 * beside them. On a wide screen, a mouse needs less, and axe looks after that.
 */
export async function smallTargetsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(findSmallTargets);
}

function findSmallTargets(): readonly string[] {
  if (matchMedia("(pointer: fine) and (width >= 40rem)").matches) return [];
  const pressed = "a[href], button, summary, select, textarea, input, [role=button], [role=slider]";
  const everywhere = document.querySelector("dialog[open]") ?? document;
  return [...everywhere.querySelectorAll(pressed)].flatMap((element) => {
    if (!(element instanceof HTMLElement) || !element.checkVisibility() || isInText(element)) return [];
    const { width, height } = areaOf(element);
    const isSmall = Math.min(width, height) < 43.5;
    return isSmall ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML}`] : [];
  });

  /** A box to tick is as large as its label. */
  function areaOf(element: HTMLElement): DOMRect {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const [own, whole] = [element.getBoundingClientRect(), label?.getBoundingClientRect()];
    return whole && whole.height > own.height ? whole : own;
  }

  /** A link among other words of its line. */
  function isInText(element: HTMLElement): boolean {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    return block?.textContent.trim() !== element.textContent.trim();
  }
}
