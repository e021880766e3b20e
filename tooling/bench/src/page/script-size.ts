import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** The bytes, gzipped as well as can be, of the scripts that a browser loads with a page that Next built. */
export async function scriptSize(build: string, page: string): Promise<number> {
  const html = await readFile(join(build, "server/app", `${page}.html`), "utf8");
  const sizes = await Promise.all(
    scriptsOf(html).map(async (path) => gzipSync(await readFile(join(build, path)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The scripts of a page, as paths in the folder of the build, but for those that only old browsers load. */
export function scriptsOf(html: string): readonly string[] {
  const paths = new Set<string>();
  for (const { tagName, attrs } of elementsIn(parse(html))) {
    const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    if (tagName === "script" && attributes.src && attributes.nomodule === undefined) paths.add(attributes.src);
    if (tagName === "link" && attributes.rel === "preload" && attributes.as === "script" && attributes.href)
      paths.add(attributes.href);
  }
  return [...paths].map((path) => path.replace(/^\/_next\//, "").replace(/\?.*$/, ""));
}

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}
