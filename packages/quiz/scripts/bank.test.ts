import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { questionsFrom } from "../src/bank.ts";

const program = join(import.meta.dirname, "bank.ts");
const bank = questionsFrom([...articleFacts, ...backgroundFacts]);

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
    "How many were guessed oftener than by chance by who had not read the article",
    "Where the right option stands, placed by 100 seeds",
    expect.stringMatching(/^How often whoever takes the longest or the shortest option is right/),
  ]);
  expect(stdout).not.toContain("\u001b");
});

test("the JSON has every question that is asked for", async () => {
  const { stdout, stderr, code } = await run("--json", "--article");
  expect([code, stderr]).toEqual([0, ""]);
  const ids = bank.flatMap(({ id, about }) => (about === "article" ? [id] : []));
  expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(ids);
});

test("help names every option", async () => {
  const { stdout, code } = await run("--help");
  expect(code).toBe(0);
  for (const option of ["--json", "--article", "--background", "--help"]) expect(stdout).toContain(option);
});

test("what cannot be understood is refused in a line", async () => {
  const stderr = "Unknown option '--colour'. There are --article, --background, --json and --help.\n";
  expect(await run("--colour")).toEqual({ stdout: "", stderr, code: 2 });
});

test("a reader who leaves ends it quietly", async () => {
  const { child, ended } = start(["--json"]);
  child.stdout.destroy();
  expect(await text(child.stderr)).toBe("");
  expect(await ended).toBe(0);
});
