import { expect, test } from "vitest";
import { packedManifest, type SourceManifest } from "./packed-manifest.ts";

const manifest: SourceManifest = {
  name: "@arcadia/facts",
  version: "1.2.3",
  description: "The facts of Arcadia",
  keywords: ["arcadia"],
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  exports: { ".": "./src/index.ts" },
};

test.each([
  [".", "./src/index.ts", { types: "./index.d.ts", default: "./index.js" }],
  ["./facts", "./src/facts/index.ts", { types: "./facts/index.d.ts", default: "./facts/index.js" }],
  ["./facts/*", "./src/facts/*.ts", { types: "./facts/*.d.ts", default: "./facts/*.js" }],
  ["./facts.json", "./dist/facts.json", "./facts.json"],
])("the door %s that leads to %s has its place in the package", (door, target, packed) => {
  expect(packedManifest({ ...manifest, exports: { [door]: target } }).exports).toEqual({ [door]: packed });
});

test("what only the workspace needs stays there", () => {
  const source = { ...manifest, private: true, scripts: { build: "tsc" }, devDependencies: { vitest: "catalog:" } };
  expect(packedManifest(source)).toEqual({
    ...manifest,
    exports: { ".": { types: "./index.d.ts", default: "./index.js" } },
  });
});
