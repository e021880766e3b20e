import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** The Content-Security-Policy of the page at a path. */
export type PolicyAt = (path: string) => string;

interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const nothingInline: Inline = { scripts: [], styles: [] };

/** For what is no page: it loads nothing and no page frames it. */
export const emptyPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** While developing, Next evaluates code, puts in scripts and styles of its own and talks over a WebSocket. */
export const developmentPolicy: PolicyAt = () =>
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws:; base-uri 'none'; frame-ancestors 'none'";

/** Policies that allow, at each path, the inline scripts that Next built into that page, and no others. */
export async function policiesOf(buildFolder: string): Promise<PolicyAt> {
  const policies = new Map<string, string>();
  const ofErrors: Inline[] = [];
  for (const root of ["server/app", "server/pages"]) {
    for await (const file of glob("**/*.html", { cwd: join(buildFolder, root) })) {
      const inline = inlineOf(await readFile(join(buildFolder, root, file), "utf8"));
      policies.set(pathOf(file), policyAllowing([inline]));
      if (isErrorPage(file)) ofErrors.push(inline);
    }
  }
  const elsewhere = policyAllowing(ofErrors);
  return (path) => policies.get(decoded(path)) ?? elsewhere;
}

/** Digests of the scripts and style sheets written into a page, as a policy quotes them. */
export function inlineOf(html: string): Inline {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const element of elementsIn(parse(html))) {
    if (element.tagName === "script" && !element.attrs.some(({ name }) => name === "src"))
      scripts.add(digestOf(element));
    if (element.tagName === "style") styles.add(digestOf(element));
  }
  return { scripts: [...scripts], styles: [...styles] };
}

function policyAllowing(pages: readonly Inline[]): string {
  const inline = pages.length > 0 ? pages : [nothingInline];
  const sources = (kind: keyof Inline) => ["'self'", ...new Set(inline.flatMap((page) => page[kind]))].join(" ");
  return [
    "default-src 'none'",
    `script-src ${sources("scripts")}`,
    `style-src ${sources("styles")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ("tagName" in node) yield node;
  if ("content" in node) yield* elementsIn(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function digestOf(element: DefaultTreeAdapterTypes.Element): string {
  const text = element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** @example pathOf("index.html") // "/"; pathOf("quiz/result.html") // "/quiz/result" */
function pathOf(file: string): string {
  const path = `/${file.replaceAll("\\", "/").replace(/\.html$/, "")}`;
  return path === "/index" ? "/" : path;
}

function isErrorPage(file: string): boolean {
  return ["_not-found.html", "_global-error.html", "404.html", "500.html"].includes(file);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
