import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const program = join(import.meta.dirname, "../server.ts");

test("a setting that makes no sense ends the start with one line and code 1", async () => {
  const ended = await new Promise((resolve) => {
    execFile(process.execPath, [program], { env: { NODE_ENV: "production", PORT: "soon" } }, (error, stdout, stderr) =>
      resolve({ code: error?.code, stdout, stderr }),
    );
  });
  expect(ended).toEqual({
    code: 1,
    stdout: "",
    stderr: "PORT must be a whole number from 0 to 65535 (0 takes any free port).\n",
  });
});
