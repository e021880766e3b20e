import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allAtOnce, type Waits } from "./all-at-once.ts";
import { visitorAt } from "./http-visitor.ts";
import { seated } from "./seated.ts";
import { sqlAlone } from "./sql-alone.ts";

/** What a student of a class waits for one answer while all the others answer, too. */
export interface AnswersAtOnce {
  readonly database: "PGlite" | "PostgreSQL";
  readonly students: number;
  /** By the built server, over HTTP. */
  readonly server: Waits;
  readonly sqlAlone: Waits;
}

const program = fileURLToPath(new URL("../../../../apps/web/server.ts", import.meta.url));

/** On PGlite, and where there is one on PostgreSQL. */
export async function answersAtOnce(students: number): Promise<readonly AnswersAtOnce[]> {
  // biome-ignore lint/style/noProcessEnv: whoever runs the benchmark says where PostgreSQL is.
  const databaseUrl = process.env.TEST_DATABASE_URL || undefined;
  const onPglite = await measuredOn({ database: "PGlite", students, databaseUrl: undefined });
  return databaseUrl ? [onPglite, await measuredOn({ database: "PostgreSQL", students, databaseUrl })] : [onPglite];
}

async function measuredOn({
  databaseUrl,
  ...of
}: Pick<AnswersAtOnce, "database" | "students"> & {
  readonly databaseUrl: string | undefined;
}): Promise<AnswersAtOnce> {
  const folder = await mkdtemp(join(tmpdir(), "communique-bench-"));
  try {
    const alone = await sqlAlone({ dataDir: join(folder, "alone"), databaseUrl }, of.students);
    const server = await byServer({ DATA_DIR: join(folder, "server"), DATABASE_URL: databaseUrl }, of.students);
    return { ...of, server, sqlAlone: alone };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function byServer(place: NodeJS.ProcessEnv, students: number): Promise<Waits> {
  const child = spawn(process.execPath, [program], {
    env: { NODE_ENV: "production", PORT: "0", ...place },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await addressFrom(child);
    return await allAtOnce(await seated(() => visitorAt(address), students), ({ call, attempt }, answer) =>
      call("attempt.answer", { attempt, ...answer }),
    );
  } finally {
    const ended = once(child, "exit");
    if (child.exitCode === null && child.kill()) await ended;
  }
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const address = /Communiqué is at (\S+)/.exec(chunk.toString())?.[1];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error("The server ended before it listened.")));
  });
}
