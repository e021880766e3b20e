import { fileURLToPath } from "node:url";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const patience = 50_000;

export const keys = {
  up: "\u001B[A",
  down: "\u001B[B",
  left: "\u001B[D",
  backspace: "\u007F",
  enter: "\r",
  escape: "\u001B",
  ctrlC: "\u0003",
  ctrlD: "\u0004",
};

export interface TerminalSession extends AsyncDisposable {
  type(keys: string): void;
  /** Waits until the text stands on the screen or has scrolled off it. */
  shows(text: string): Promise<void>;
  /** All that a person can read by now, lines joined by spaces. */
  readonly text: string;
  /** The lines that the terminal broke itself, since they were longer than it is wide. */
  readonly brokenLines: readonly string[];
  /** All that the program wrote, escape sequences included. */
  readonly written: string;
  readonly exitCode: Promise<number>;
}

interface Terminal {
  readonly args: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

/** The program in a terminal of its own. */
export function openTerminal({ args, variables, columns = 80 }: Terminal): TerminalSession {
  const size = { cols: columns, rows: 24 };
  const emulator = new xterm.Terminal({ ...size, allowProposedApi: true, scrollback: 1000 });
  const program = spawn(process.execPath, [main, ...args], { ...size, env: { TERM: "xterm-256color", ...variables } });
  const waiting = new Set<() => void>();
  let written = "";
  program.onData((data) => {
    written += data;
    emulator.write(data, () => {
      for (const look of waiting) look();
    });
  });
  const exitCode = new Promise<number>((resolve) => program.onExit((exit) => resolve(exit.exitCode)));
  const lines = () => {
    const { active } = emulator.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row)).filter((line) => line !== undefined);
  };
  const read = () =>
    lines()
      .map((line) => line.translateToString(true).trim())
      .join(" ")
      .replaceAll(/\s+/g, " ");

  return {
    type: (typed) => program.write(typed),
    shows: (text) =>
      new Promise((resolve, reject) => {
        const giveUp = setTimeout(
          () => reject(new Error(`“${text}” did not appear. The terminal shows: ${read()}`)),
          patience,
        );
        const look = () => {
          if (!read().includes(text)) return;
          waiting.delete(look);
          clearTimeout(giveUp);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    get text() {
      return read();
    },
    get brokenLines() {
      return lines()
        .filter(({ isWrapped }) => isWrapped)
        .map((line) => line.translateToString(true));
    },
    get written() {
      return written;
    },
    exitCode,
    [Symbol.asyncDispose]: async () => {
      program.kill("SIGKILL");
      await exitCode;
      emulator.dispose();
    },
  };
}
