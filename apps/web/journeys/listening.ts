import type { BrowserContext } from "@playwright/test";

/** What is said from now on to those who cannot see the pages: what changes in their live regions, and what the focus goes to. */
export async function listenIn(context: BrowserContext): Promise<string[]> {
  const said: string[] = [];
  await context.exposeBinding("say", (_source, words: string) => said.push(words));
  await context.addInitScript(sayWhatChanges);
  return said;
}

function sayWhatChanges(): void {
  const { say } = globalThis as unknown as { readonly say: (words: string) => void };
  const regions = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]";
  const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(regions);

  const observer = new MutationObserver((changes) => {
    for (const region of new Set(changes.map(({ target }) => regionOf(target)))) say(region?.textContent ?? "");
    // Next tells the title of each page that it goes to, in a region that is hidden from the page.
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const node of added) if (node instanceof Element && node.shadowRoot) watch(node.shadowRoot);
  });
  const watch = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });

  watch(document);
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) say(target.getAttribute("aria-label") ?? target.textContent);
  });
}
