import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { factsFile } from "./facts-file.ts";

const program = join(import.meta.dirname, "facts.ts");

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr, code: await ended };
}

test("every fact is printed, without colours where nobody looks", async () => {
  const { stdout, stderr, code } = await run([]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Monitor, volume 6, issue 201\n\nParagraph 1\n/);
  expect(stdout).toMatch(/\nParagraph 7\n.*\nWhat belongs together\n.*\nNames wanted\n.*\n$/s);
  expect(stdout).not.toContain("\u001b");
});

test("one paragraph is printed alone", async () => {
  const { stdout } = await run(["--paragraph", "5"]);
  expect(stdout.match(/^Paragraph \d$/gm)).toEqual(["Paragraph 5"]);
});

test("the JSON is facts.json to the byte", async () => {
  expect(await run(["--json"])).toEqual({ stdout: factsFile(), stderr: "", code: 0 });
});

test("help names every option", async () => {
  const { stdout, code } = await run(["--help"]);
  expect(code).toBe(0);
  for (const option of ["--paragraph", "--json", "--help"]) expect(stdout).toContain(option);
});

test.each([
  [["--colour"], "Unknown option '--colour'. See pnpm facts --help.\n"],
  [["5"], "Unexpected argument '5'. See pnpm facts --help.\n"],
  [["--paragraph"], "Option '--paragraph <value>' argument missing. See pnpm facts --help.\n"],
  [["--paragraph", "8"], "There is no paragraph 8; the article has 1 to 7. See pnpm facts --help.\n"],
  [["--paragraph", "five"], "There is no paragraph five; the article has 1 to 7. See pnpm facts --help.\n"],
  [["--json", "--paragraph", "5"], "--json prints every fact; leave --paragraph out. See pnpm facts --help.\n"],
])("%j is refused in a sentence", async (args, stderr) => {
  expect(await run(args)).toEqual({ stdout: "", stderr, code: 2 });
});

test.each([[[]], [["--json"]]])("a reader who leaves ends it quietly: %j", async (args) => {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdout.destroy();
  expect(await text(child.stderr)).toBe("");
  expect(await ended).toBe(0);
});
