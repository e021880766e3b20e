import { expect, test } from "vitest";
import * as facts from "../facts/index.ts";
import * as door from "../index.ts";

type Module = Readonly<Record<string, unknown>>;

declare global {
  interface ImportMeta {
    glob(
      patterns: readonly string[],
      options: { eager: true; query: "?raw"; import: "default" },
    ): Record<string, string>;
    glob(patterns: readonly string[]): Record<string, () => Promise<Module>>;
  }
}

/** A line or more of code, and its value as the comment after it gives it: none after a declaration. */
interface Step {
  readonly code: string;
  readonly value: string;
}

const sources = import.meta.glob(["../*.ts", "./*.ts", "../names/*.ts", "!../**/*.test*.ts", "!../invented-facts.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const modules = import.meta.glob(["../*.ts", "./*.ts", "../names/*.ts", "!../**/*.test*.ts", "!../invented-facts.ts"]);
const readme = Object.values(
  import.meta.glob(["../../README.md"], { eager: true, query: "?raw", import: "default" }),
).join();

const doors: Readonly<Record<string, Module>> = { "@communique/domain": door, "@communique/domain/facts": facts };
const everything: Module = Object.assign(
  {},
  ...(await Promise.all(Object.values(modules).map((load) => load()))),
  facts,
);

const documented = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(/\/\*\*(?<comment>(?:(?!\*\/).)*)\*\/\nexport function (?<name>\w+)/gs)].map(({ groups }) => ({
    file,
    name: groups?.name ?? "",
    steps: stepsIn((groups?.comment ?? "").replace(/^ \* ?/gm, "").split("@example\n")[1] ?? ""),
  })),
);
const inDocstrings = documented.filter(({ steps }) => steps.length > 0);

const inReadme = [...sectionOf(readme, "Ask the facts").matchAll(/^```ts\n(?<code>.*?)^```$/gms)].map(
  ({ groups: { code = "" } = {} }) => ({ steps: stepsIn(code), imports: importsIn(code) }),
);
const importedInReadme = Object.assign({}, ...inReadme.map(({ imports }) => imports));

test("each question that the door answers has an example", () => {
  const questions = documented.filter(({ file, name }) => /^(\.|\.\.\/names)\/[^/]+$/.test(file) && name in door);
  expect(questions.length).toBeGreaterThanOrEqual(12);
  expect(questions.filter(({ steps }) => steps.length === 0).map(({ name }) => name)).toEqual([]);
});

test.each(inDocstrings)("the example of $name has the value that it says", ({ steps }) => {
  expect(valuesOf(steps, everything)).toEqual(valuesSaidIn(steps));
});

test.each(inReadme)("an example of the README has the value that it says, with what it imports", ({ steps }) => {
  expect(valuesOf(steps, importedInReadme)).toEqual(valuesSaidIn(steps));
});

function stepsIn(example: string): readonly Step[] {
  const steps: Step[] = [];
  for (const line of example.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("import "))) {
    const [code = "", value = ""] = line.split(/ ?\/\/ /);
    const last = steps.at(-1);
    if (last && (code === "" || !last.code.endsWith(";")))
      steps.splice(-1, 1, { code: `${last.code}\n${code}`.trim(), value: `${last.value}\n${value}`.trim() });
    else steps.push({ code, value });
  }
  return steps;
}

function valuesOf(steps: readonly Step[], scope: Module): readonly unknown[] {
  const body = steps.map(({ code, value }) => (value === "" ? code : `values.push(${code.slice(0, -1)});`)).join("\n");
  const values: unknown[] = [];
  new Function("values", ...Object.keys(scope), body)(values, ...Object.values(scope));
  return values;
}

function valuesSaidIn(steps: readonly Step[]): readonly unknown[] {
  const unsaid = steps.filter(({ code, value }) => value === "" && !code.startsWith("const "));
  expect(unsaid).toEqual([]);
  return steps
    .filter(({ value }) => value !== "")
    .flatMap(({ value }) => valuesOf([{ code: `${value};`, value }], everything));
}

function importsIn(code: string): Module {
  const statements = [...code.matchAll(/^import \{(?<names>[^}]*)\} from "(?<from>[^"]*)";$/gm)];
  return Object.fromEntries(
    statements.flatMap(({ groups: { names = "", from = "" } = {} }) =>
      names.split(",").map((name) => [name.trim(), doors[from]?.[name.trim()]]),
    ),
  );
}

function sectionOf(text: string, heading: string): string {
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  return section.split("\n## ")[0] ?? "";
}
