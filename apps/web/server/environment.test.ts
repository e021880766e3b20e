import { join } from "node:path";
import { expect, test } from "vitest";
import { type Environment, readEnvironment } from "./environment.ts";
import { StartFailure } from "./start-failure.ts";

const repository = join(import.meta.dirname, "../../..");

const usual: Environment = {
  mode: "production",
  port: 3000,
  host: "127.0.0.1",
  dataDir: join(repository, ".data"),
  databaseUrl: undefined,
  trustProxy: false,
  publicOrigin: undefined,
  mail: undefined,
  launcher: "none",
};

const mail = { SMTP_URL: "smtp://mail.example", MAIL_FROM: "quiz@example.org", PUBLIC_ORIGIN: "https://quiz.example/" };

const read: [Record<string, string>, Partial<Environment>][] = [
  [{}, {}],
  [{ PORT: "", HOST: "", DATA_DIR: "", DATABASE_URL: "", TRUST_PROXY: "", SMTP_URL: "", NODE_ENV: "" }, {}],
  [{ PORT: "0" }, { port: 0 }],
  [{ PORT: "65535" }, { port: 65_535 }],
  [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
  [{ HOST: "::" }, { host: "::" }],
  [{ DATA_DIR: "school" }, { dataDir: join(repository, "school") }],
  [{ DATA_DIR: "/var/school" }, { dataDir: "/var/school" }],
  [{ DATABASE_URL: "postgresql://localhost/quiz" }, { databaseUrl: "postgresql://localhost/quiz" }],
  [{ TRUST_PROXY: "1" }, { trustProxy: true }],
  [{ TRUST_PROXY: "false" }, { trustProxy: false }],
  [{ PUBLIC_ORIGIN: "https://quiz.example" }, { publicOrigin: "https://quiz.example" }],
  [mail, { publicOrigin: "https://quiz.example", mail: { url: "smtp://mail.example", from: "quiz@example.org" } }],
  [{ ...mail, SMTP_URL: "" }, { publicOrigin: "https://quiz.example" }],
  [{ NODE_ENV: "development" }, { mode: "development" }],
  [{ NODE_ENV: "test" }, { mode: "production" }],
  [{ npm_lifecycle_event: "start", npm_execpath: "/home/a/pnpm" }, { launcher: "script" }],
  [{ npm_lifecycle_event: "start", npm_execpath: "/home/a/.npm/_npx/12/pnpm" }, { launcher: "npx" }],
  [{ npm_lifecycle_event: "test", npm_execpath: "/home/a/pnpm" }, {}],
];

test.each(read)("%o is read", (variables, expected) => {
  expect(readEnvironment(variables)).toEqual({ ...usual, ...expected });
});

const refused: [Record<string, string>, string][] = [
  [{ PORT: "abc" }, "PORT must be a whole number from 0 to 65535 (0 takes any free port)."],
  [{ PORT: "-1" }, "PORT must be a whole number from 0 to 65535 (0 takes any free port)."],
  [{ PORT: "65536" }, "PORT must be a whole number from 0 to 65535 (0 takes any free port)."],
  [{ PORT: "1e3" }, "PORT must be a whole number from 0 to 65535 (0 takes any free port)."],
  [{ HOST: "http://school" }, "HOST must be the address or name to listen at, such as 127.0.0.1 or 0.0.0.0."],
  [
    { DATABASE_URL: "mysql://root:secret@localhost/quiz" },
    "DATABASE_URL must be a PostgreSQL address, such as postgres://user:password@localhost:5432/communique.",
  ],
  [
    { TRUST_PROXY: "perhaps" },
    "TRUST_PROXY must be 1 (a proxy in front sets X-Forwarded-Proto and X-Forwarded-Host) or 0.",
  ],
  [
    { PUBLIC_ORIGIN: "https://quiz.example/class" },
    "PUBLIC_ORIGIN must be an address without a path, such as https://quiz.example.org.",
  ],
  [
    { ...mail, SMTP_URL: "mail.example" },
    "SMTP_URL must be the address of a mail server, such as smtp://user:password@mail.example.org:587.",
  ],
  [{ ...mail, MAIL_FROM: "the quiz" }, "MAIL_FROM must be an e-mail address, such as quiz@example.org."],
  [
    { ...mail, MAIL_FROM: "" },
    "SMTP_URL needs MAIL_FROM and PUBLIC_ORIGIN beside it: who writes, and where links lead.",
  ],
  [
    { ...mail, PUBLIC_ORIGIN: "" },
    "SMTP_URL needs MAIL_FROM and PUBLIC_ORIGIN beside it: who writes, and where links lead.",
  ],
  [{ NODE_ENV: "prod" }, 'NODE_ENV must be "production", "development" or "test".'],
];

test.each(refused)("%o is refused in one line", (variables, line) => {
  expect(() => readEnvironment(variables)).toThrow(new StartFailure(line));
});

test("each setting that makes no sense has a line of its own", () => {
  expect(() => readEnvironment({ PORT: "x", TRUST_PROXY: "x" })).toThrow(/^PORT .+\.\nTRUST_PROXY .+\.$/);
});
