import manifest from "../package.json" with { type: "json" };
import { type Request, readArguments } from "./arguments.ts";
import type { Desk } from "./desk.ts";
import { readEnvironment } from "./environment.ts";
import { freshSeed } from "./fresh-seed.ts";
import { helpFor } from "./help.ts";
import { widthOf } from "./layout.ts";
import { plainDesk } from "./plain-desk.ts";
import { promptDesk } from "./prompt-desk.ts";
import { run } from "./run.ts";
import { screenOn } from "./screen.ts";
import type { Ending } from "./session.ts";

const exitCodes = { finished: 0, "input ended": 1, left: 130 } as const satisfies Record<Ending, number>;

const { stdin, stdout, stderr } = process;
const environment = readEnvironment(stdout);

process.exitCode = await main();

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  switch (request.kind) {
    case "bad":
      stderr.write(`${request.sentence}\n`);
      return 2;
    case "help":
      stdout.write(helpFor(environment.call));
      return 0;
    case "version":
      stdout.write(`${manifest.version}\n`);
      return 0;
    case "request": {
      const desk = openDesk(request);
      const ending = await run({ desk, request, freshSeed: freshSeed(), call: environment.call });
      desk.close();
      return exitCodes[ending];
    }
  }
}

function openDesk({ plain }: Request): Desk {
  const leaving = new AbortController();
  process.once("SIGINT", () => leaving.abort());
  // Whoever reads the output has gone, as `head` does: there is nobody to tell.
  stdout.once("error", () => process.exit(exitCodes["input ended"]));
  if (stdin.isTTY && stdout.isTTY && environment.movesCursor && !plain) {
    const { hasColours } = environment;
    return promptDesk(screenOn({ input: stdin, output: stdout, hasColours, leaving: leaving.signal }));
  }
  return plainDesk({
    input: stdin,
    output: stdout,
    width: stdout.isTTY ? widthOf(stdout.columns) : Number.POSITIVE_INFINITY,
    leaving: leaving.signal,
  });
}
