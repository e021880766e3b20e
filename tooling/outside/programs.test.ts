import { expect, test } from "vitest";
import { examples, readme } from "./examples.ts";
import { doors, manifest } from "./installed-package.ts";
import { nodes, runtimes } from "./runtimes.ts";

const everyDoor = `
  const json = { with: { type: "json" } };
  for (const door of ${JSON.stringify(doors)}) {
    const module = await import(door, door.endsWith(".json") ? json : undefined);
    if (Object.keys(module).length > 0) console.log(door);
  }`;

test.each(nodes)("every door opens in $runtime", async ({ runs }) => {
  expect(await runs(everyDoor)).toBe(doors.map((door) => `${door}\n`).join(""));
});

test("the README tells of every door", () => {
  const told = [...readme.matchAll(/^\| `(?<specifier>@[^`]+)` +\|/gm)].map(({ groups }) => groups?.specifier);
  expect(told.sort()).toEqual(
    Object.keys(manifest.exports)
      .map((door) => door.replace(".", manifest.name))
      .sort(),
  );
});

test("the README has an example", () => {
  expect(examples[0]?.prints).not.toBe("");
});

test.each(runtimes.flatMap((runtime) => examples.map((example) => ({ ...runtime, ...example }))))(
  "the example under “$title” prints in $runtime what the README says",
  async ({ runs, code, prints }) => {
    expect(await runs(code)).toBe(prints);
  },
);
