import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import type { Choice, Departure, Desk, Line, LineRead, Option, Paragraph, Reply, Ticks } from "./desk.ts";
import { linesOf } from "./layout.ts";

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: Writable;
  /** How wide lines are; `Infinity` leaves each paragraph on a line of its own. */
  readonly width: number;
  /** Aborted when somebody wants to leave. */
  readonly leaving: AbortSignal;
}

/** A desk of lines: it prints text and nothing else, and reads an answer from each line. */
export function plainDesk({ input, output, width, leaving }: Streams): Desk {
  const reading = createInterface({ input, terminal: false });
  const lines = reading[Symbol.asyncIterator]();
  const left = new Promise<"left">((resolve) => leaving.addEventListener("abort", () => resolve("left")));

  function print(line: string): void {
    output.write(`${line}\n`);
  }

  async function nextLine(): Promise<Reply<string>> {
    // An endless input would fill the memory with what is still to be written.
    if (output.writableNeedDrain) await once(output, "drain");
    const next = leaving.aborted ? "left" : await Promise.race([lines.next(), left]);
    if (next === "left") return { departed: "left" };
    return next.done ? { departed: "input ended" } : { given: next.value.trim() };
  }

  /** Reads lines until one can be read, and says of each other what is wrong with it. */
  async function nextReadable<Given>(read: (line: string) => LineRead<Given>): Promise<Reply<Given>> {
    for (;;) {
      const line = await nextLine();
      if ("departed" in line) return line;
      const told = read(line.given);
      if ("given" in told) return told;
      for (const text of linesOf({ text: told.problem }, width)) print(text);
    }
  }

  function say(paragraphs: readonly Paragraph[]): void {
    print("");
    for (const line of paragraphs.flatMap((paragraph) => linesOf(paragraph, width))) print(line);
  }

  const list = (options: readonly Option[]) => say(options.map(({ id, text }) => ({ mark: `  ${id}) `, text })));

  return {
    isPaced: false,
    width: () => width,
    say,
    choose({ options, verb, usual }: Choice): Promise<Reply<string>> {
      list(options);
      const letters = alternatives(options);
      print(`Type ${letters} to ${verb}${usual ? `; an empty line is ${usual}` : ""}.`);
      return nextReadable((line) => {
        const typed = line.toLowerCase();
        const named = options.find(({ id, text }) => typed === id || typed === text.toLowerCase())?.id;
        const given = line === "" ? usual : named;
        return given === undefined ? { problem: `That is no answer here: type ${letters}.` } : { given };
      });
    },
    tick({ options, which, none }: Ticks): Promise<Reply<readonly string[]>> {
      list(options);
      print(`Type the letters of ${which} on one line${none ? `; an empty line is ${none} of them` : ""}.`);
      const ids = options.map(({ id }) => id);
      const problem = `That is no answer here: type some of ${ids.join(", ")}${none ? ", or an empty line" : ""}.`;
      return nextReadable((line) => {
        const given = [...new Set(line.toLowerCase().replaceAll(/[\s,;]/g, ""))];
        const isReadable = given.every((letter) => ids.includes(letter)) && (given.length > 0 || none !== undefined);
        return isReadable ? { given } : { problem };
      });
    },
    type<Given>({ how, read }: Line<Given>): Promise<Reply<Given>> {
      print("");
      for (const text of linesOf({ text: how }, width)) print(text);
      return nextReadable((line) => {
        const told = read(line);
        return "problem" in told ? { problem: `${told.problem} ${how}` } : told;
      });
    },
    async waitTo(words: string): Promise<Departure | undefined> {
      print(`Press Enter to ${words}.`);
      const line = await nextLine();
      return "departed" in line ? line.departed : undefined;
    },
    close: () => reading.close(),
  };
}

/** @example alternatives([{ id: "a", text: "" }, { id: "b", text: "" }, { id: "c", text: "" }]) // "a, b or c" */
function alternatives(options: readonly Option[]): string {
  const letters = options.map(({ id }) => id);
  return [letters.slice(0, -1).join(", "), letters.at(-1)].filter(Boolean).join(" or ");
}
