import { access } from "node:fs/promises";
import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { developmentPolicy, type PolicyAt, policiesOf } from "./content-policy.ts";
import type { Environment } from "./environment.ts";
import { type QuizPage, quizPageOf } from "./quiz-page.ts";
import { StartFailure } from "./start-failure.ts";

/** What answers every request that is not for the API. */
export interface Pages {
  takes(method: string): boolean;
  answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  readonly policyAt: PolicyAt;
  /** Null while Next still builds. */
  readonly quizPage: QuizPage | null;
  /** The folder of what Next built for browsers to keep; null while it still builds. */
  readonly assets: string | null;
  close(): Promise<void>;
}

const folder = fileURLToPath(new URL("..", import.meta.url));

/** The pages that Next built; while developing, pages that Next builds as they are asked for. */
export async function openPages({ mode, host, port }: Environment, server: Server): Promise<Pages> {
  const dev = mode === "development";
  if (!dev) await refuseWithoutBuild();
  // Next would answer WebSocket upgrades on this server. Only its hot reload needs them, so otherwise it gets a server without visitors.
  const app = next({ dev, dir: folder, hostname: host, port, quiet: !dev, httpServer: dev ? server : new Server() });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    takes: (method) => dev || method === "GET" || method === "HEAD",
    answer: (incoming, outgoing) => handle(incoming, outgoing),
    assets: dev ? null : join(folder, ".next/static"),
    quizPage: dev ? null : await quizPageOf(join(folder, ".next")),
    policyAt: dev ? developmentPolicy : await policiesOf(join(folder, ".next")),
    close: () => app.close(),
  };
}

async function refuseWithoutBuild(): Promise<void> {
  try {
    await access(join(folder, ".next/BUILD_ID"));
  } catch {
    throw new StartFailure(
      "The pages are not built yet: `npx pnpm@12 start` builds them and starts, `npx pnpm@12 build` only builds them.",
    );
  }
}
