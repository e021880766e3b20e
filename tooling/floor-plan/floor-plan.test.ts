import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** What each package of ours may depend on: nothing points up. */
const plan: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  quiz: ["domain"],
  db: ["domain"],
  api: ["quiz", "db", "domain"],
  auth: ["db"],
  web: ["api", "auth", "domain", "quiz"],
  terminal: ["quiz", "domain"],
  bench: ["api", "quiz", "domain"],
};

/** Packages that may have no dependency of any kind at run time. */
const withoutDependencies = ["domain"];

const root = join(import.meta.dirname, "../..");
const manifests = globSync("{apps/*,packages/*,tooling/bench}/package.json", { cwd: root }).map((path) => ({
  folder: dirname(path),
  manifest: JSON.parse(readFileSync(join(root, path), "utf8")),
}));

test("every package has its place in the floor plan", () => {
  expect(manifests.map(({ manifest }) => unscoped(manifest.name)).sort()).toEqual(Object.keys(plan).sort());
});

test.each(manifests)("$folder depends on nothing above it", ({ manifest }) => {
  const ours = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@communique/"));
  expect(plan[unscoped(manifest.name)]).toEqual(expect.arrayContaining(ours.map(unscoped)));
});

test.each(manifests)("$folder imports only what it declares, type imports included", ({ folder, manifest }) => {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const imported = sourcesOf(folder)
    .flatMap(importsOf)
    .filter((specifier) => specifier.startsWith("@communique/"))
    .map((specifier) => specifier.split("/").slice(0, 2).join("/"));
  expect(declared).toEqual(expect.arrayContaining([...new Set(imported)]));
});

test.each(withoutDependencies)("%s has no dependencies", (name) => {
  const { manifest } = manifests.find(({ manifest }) => unscoped(manifest.name) === name) ?? {};
  expect(manifest.dependencies ?? {}).toEqual({});
});

test.each(manifests)("imports inside $folder run in no circle", ({ folder }) => {
  const graph = new Map(
    sourcesOf(folder).map((file) => [
      file,
      importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => resolve(dirname(file), specifier)),
    ]),
  );
  expect([...graph.keys()].map((file) => circleFrom(file, graph)).find(Boolean)).toBeUndefined();
});

function unscoped(name: string): string {
  return name.replace("@communique/", "");
}

function sourcesOf(folder: string): readonly string[] {
  return globSync("**/*.{ts,tsx}", { cwd: join(root, folder), exclude: ["node_modules/**", ".next/**", "dist/**"] })
    .filter((path) => !/^(?:node_modules|\.next|dist)\b/.test(path))
    .map((path) => join(root, folder, path));
}

function importsOf(file: string): readonly string[] {
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s(?:[^;"]*?from\s*)?"(?<specifier>[^"]+)"/gm,
  );
  return [...statements].map(({ groups }) => groups?.specifier ?? "");
}

/** The way back to a file through its imports, or undefined where there is none. */
function circleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): string | undefined {
  const paths = [[start]];
  const seen = new Set<string>();
  for (let path = paths.pop(); path; path = paths.pop()) {
    for (const next of graph.get(path.at(-1) ?? "") ?? []) {
      if (next === start) return [...path, start].map((file) => relative(root, file)).join(" → ");
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return undefined;
}
