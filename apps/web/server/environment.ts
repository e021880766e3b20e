import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { MailSettings } from "@communique/auth";
import { z } from "zod";
import type { Launcher } from "./launcher.ts";
import { StartFailure } from "./start-failure.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** An empty value, as in `PORT=`, counts as none. */
const orNone = (value: unknown): unknown => (value === "" ? undefined : value);

const port = "must be a whole number from 0 to 65535 (0 takes any free port)";

const Settings = z.object({
  NODE_ENV: z.preprocess(
    orNone,
    z
      .enum(["production", "development", "test"], 'must be "production", "development" or "test"')
      .default("production"),
  ),
  PORT: z.preprocess(
    orNone,
    z
      .string()
      .default("3000")
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, port)
      .transform(Number),
  ),
  HOST: z.preprocess(
    orNone,
    z
      .string()
      .default("127.0.0.1")
      .refine(
        (text) => /^[\w.:-]+$/.test(text),
        "must be the address or name to listen at, such as 127.0.0.1 or 0.0.0.0",
      ),
  ),
  /** A relative folder is relative to the repository, wherever the server is started from. */
  DATA_DIR: z.preprocess(
    orNone,
    z
      .string()
      .default(".data")
      .transform((folder) => resolve(repository, folder)),
  ),
  DATABASE_URL: z.preprocess(
    orNone,
    z
      .string()
      .refine(
        (text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
        "must be a PostgreSQL address, such as postgres://user:password@localhost:5432/communique",
      )
      .optional(),
  ),
  TRUST_PROXY: z.preprocess(
    orNone,
    z
      .stringbool({ error: "must be 1 (a proxy in front sets X-Forwarded-Proto and X-Forwarded-Host) or 0" })
      .default(false),
  ),
  PUBLIC_ORIGIN: z.preprocess(
    orNone,
    z
      .string()
      .refine((text) => isOrigin(text), "must be an address without a path, such as https://quiz.example.org")
      .transform((text) => new URL(text).origin)
      .optional(),
  ),
  SMTP_URL: z.preprocess(
    orNone,
    z
      .string()
      .refine(
        (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol),
        "must be the address of a mail server, such as smtp://user:password@mail.example.org:587",
      )
      .optional(),
  ),
  MAIL_FROM: z.preprocess(
    orNone,
    z
      .string()
      .refine((text) => /^[^\r\n]*@[^\r\n]+$/.test(text), "must be an e-mail address, such as quiz@example.org")
      .optional(),
  ),
});

export interface Environment {
  readonly mode: "production" | "development";
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly trustProxy: boolean;
  /** What readers type, where the operator has said it. */
  readonly publicOrigin: string | undefined;
  readonly mail: MailSettings | undefined;
  readonly launcher: Launcher;
}

/** The settings of the server; a `StartFailure` says, one line for each, which of them make no sense. */
export function readEnvironment(
  // biome-ignore lint/style/noProcessEnv: the one place that reads it
  variables: Variables = process.env,
): Environment {
  const read = Settings.safeParse(variables);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`);
    throw new StartFailure(lines.join("\n"));
  }
  const { NODE_ENV, PORT, HOST, DATA_DIR, DATABASE_URL, TRUST_PROXY, PUBLIC_ORIGIN } = read.data;
  return {
    mode: NODE_ENV === "development" ? "development" : "production",
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    trustProxy: TRUST_PROXY,
    publicOrigin: PUBLIC_ORIGIN,
    mail: mailIn(read.data),
    launcher: launcherIn(variables),
  };
}

/** A mail needs a sender, and its link an origin that no visitor can make up. */
function mailIn({ SMTP_URL, MAIL_FROM, PUBLIC_ORIGIN }: z.infer<typeof Settings>): MailSettings | undefined {
  if (SMTP_URL === undefined) return undefined;
  if (MAIL_FROM === undefined || PUBLIC_ORIGIN === undefined) {
    throw new StartFailure("SMTP_URL needs MAIL_FROM and PUBLIC_ORIGIN beside it: who writes, and where links lead.");
  }
  return { url: SMTP_URL, from: MAIL_FROM };
}

function isOrigin(text: string): boolean {
  const origin = URL.parse(text);
  return origin !== null && /^https?:$/.test(origin.protocol) && origin.href === `${origin.origin}/`;
}

function launcherIn({ npm_lifecycle_event, npm_execpath = "" }: Variables): Launcher {
  if (npm_lifecycle_event !== "start" && npm_lifecycle_event !== "dev") return "none";
  return /[\\/]_npx[\\/]/.test(npm_execpath) ? "npx" : "script";
}

/** Tells the libraries which mode they run in, and Next to report nothing to anyone. */
export function adoptMode(mode: Environment["mode"]): void {
  // biome-ignore lint/style/noProcessEnv: libraries read it
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" });
}
