import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { questionsFrom } from "../src/bank.ts";

const program = join(import.meta.dirname, "bank.ts");
const bank = questionsFrom([...articleFacts, ...backgroundFacts]);
const ids = (about: "article" | "background") =>
  bank.filter((question) => question.about === about).map(({ id }) => id);

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { env: {}, stdio: ["ignore", "pipe", "pipe"] });
  return { child, ended: new Promise<number | null>((resolve) => child.on("close", resolve)) };
}

async function run(...args: readonly string[]) {
  const { child, ended } = start(args);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr, code: await ended };
}

test("the report has its sections, without colours where nobody looks", async () => {
  const { stdout, stderr, code } = await run();
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.match(/^\S.*$/gm)).toEqual([
    `The bank: ${bank.length} questions`,
    "By kind",
    "By recipe",
    "By topic",
    "By kind of statement",
    "By difficulty",
    "What of the article is asked",
    "Where the right option stands, placed by 100 seeds",
    expect.stringMatching(/^How often whoever takes the longest or the shortest option is right/),
  ]);
  expect(stdout).not.toContain("\u001b");
});

test("the report on the background alone counts no question on the article", async () => {
  const { stdout } = await run("--background");
  expect(stdout).toMatch(new RegExp(`^The bank on the background: ${ids("background").length} questions\n`));
  expect(stdout).not.toMatch(/article/);
});

test.each([
  [["--json"], [...ids("article"), ...ids("background")]],
  [["--json", "--article"], ids("article")],
  [["--json", "--background"], ids("background")],
])("the JSON has every question that is asked for: %j", async (args, wanted) => {
  const { stdout, stderr, code } = await run(...args);
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(wanted);
});

test("help names every option", async () => {
  const { stdout, code } = await run("--help");
  expect(code).toBe(0);
  for (const option of ["--json", "--article", "--background", "--help"]) expect(stdout).toContain(option);
});

const options = "There are --article, --background, --json and --help.\n";

test.each([
  [["--colour"], `Unknown option '--colour'. ${options}`],
  [["article"], `Unexpected argument 'article'. ${options}`],
  [["--json=yes"], `Option '--json' does not take an argument. ${options}`],
  [["--article", "--background"], `--article and --background exclude each other. ${options}`],
])("%j is refused in a line", async (args, stderr) => {
  expect(await run(...args)).toEqual({ stdout: "", stderr, code: 2 });
});

test.each([[[]], [["--json"]]])("a reader who leaves ends it quietly: %j", async (args) => {
  const { child, ended } = start(args);
  child.stdout.destroy();
  expect(await text(child.stderr)).toBe("");
  expect(await ended).toBe(0);
});
