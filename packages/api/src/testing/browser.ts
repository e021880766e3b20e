import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openService, type Service, type Session } from "../context.ts";
import { createCaller } from "../root.ts";

/** A service on a database of its own. */
export async function openTestService(): Promise<AsyncDisposable & { readonly service: Service }> {
  const dataDir = await mkdtemp(join(tmpdir(), "communique-api-"));
  const service = await openService({ dataDir });
  return {
    service,
    async [Symbol.asyncDispose]() {
      await service.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

export interface Browser {
  readonly call: () => ReturnType<typeof createCaller>;
  readonly session: () => Session;
}

/** A browser: it keeps the cookie that it is given. */
export function browserOf(
  service: Service,
  session: Session = { kind: "none" },
  address: string = crypto.randomUUID(),
): Browser {
  let kept = session;
  const remember = (id: string) => {
    kept = { kind: "learner", id };
  };
  return {
    call: () => createCaller({ service, session: kept, address, remember }),
    session: () => kept,
  };
}
