import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../server.ts", import.meta.url));
const clock = new URL("clock-ahead.ts", import.meta.url);

/** The built product, running on a port and a folder of its own. */
export class Server {
  readonly #folder: string;
  #process: ChildProcess | undefined;
  #url = "";
  #log = "";

  readonly #databaseUrl: string | undefined;

  private constructor(folder: string, databaseUrl: string | undefined) {
    this.#folder = folder;
    this.#databaseUrl = databaseUrl;
  }

  /** On PGlite in a folder of its own, unless it is told of a PostgreSQL. */
  static async started(databaseUrl?: string): Promise<Server> {
    const server = new Server(await mkdtemp(join(tmpdir(), "communique-journeys-")), databaseUrl);
    await server.start();
    return server;
  }

  get url(): string {
    return this.#url;
  }

  /** What the server wrote for whoever runs it. */
  get log(): string {
    return this.#log;
  }

  /** Starts, or starts again where it was: the same port and the same folder; later, by as many milliseconds as are given. */
  async start(later = 0): Promise<void> {
    const ahead = later > 0 ? ["--import", `${clock}?by=${later}`] : [];
    const child = spawn(process.execPath, [...ahead, program], {
      env: {
        NODE_ENV: "production",
        PORT: new URL(this.#url || "http://x:0").port,
        ...(this.#databaseUrl === undefined ? { DATA_DIR: this.#folder } : { DATABASE_URL: this.#databaseUrl }),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process = child;
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#log += chunk;
    });
    this.#url = await addressFrom(child);
  }

  /** Ends it in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
}

async function addressFrom(child: ChildProcess): Promise<string> {
  let output = "";
  return await new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /Communiqué is at (\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(`The server ended before it listened:\n${output}`)));
  });
}
