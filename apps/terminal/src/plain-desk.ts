import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import type { Choice, Departure, Desk, Option, Paragraph, Reply } from "./desk.ts";
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
    return next.done ? { departed: "input ended" } : { given: next.value.trim().toLowerCase() };
  }

  /** Reads lines until one makes sense, which `read` tells by a value. */
  async function nextReadable<Given>(
    read: (line: string) => Given | undefined,
    correction: string,
  ): Promise<Reply<Given>> {
    for (;;) {
      const line = await nextLine();
      if ("departed" in line) return line;
      const given = read(line.given);
      if (given !== undefined) return { given };
      print(correction);
    }
  }

  function say(paragraphs: readonly Paragraph[]): void {
    print("");
    for (const line of paragraphs.flatMap((paragraph) => linesOf(paragraph, width))) print(line);
  }

  const list = (options: readonly Option[]) =>
    say(options.map(({ id, text }) => ({ text: `${id}) ${text}`, indent: 2 })));

  return {
    isPaced: false,
    say,
    choose({ options, verb, usual }: Choice): Promise<Reply<string>> {
      list(options);
      const letters = alternatives(options);
      print(`Type ${letters} to ${verb}${usual ? `; an empty line is ${usual}` : ""}.`);
      const read = (line: string) =>
        line === "" ? usual : options.find(({ id, text }) => line === id || line === text.toLowerCase())?.id;
      return nextReadable(read, `That is no answer here: type ${letters}.`);
    },
    tick(options: readonly Option[]): Promise<Reply<readonly string[]>> {
      list(options);
      print("Type the letters of those you want on one line; an empty line is all of them.");
      const read = (line: string) => {
        const letters = [...line.replaceAll(/[\s,]/g, "")];
        return letters.every((letter) => options.some(({ id }) => id === letter)) ? letters : undefined;
      };
      return nextReadable(
        read,
        `That is no answer here: type some of ${options.map(({ id }) => id).join(", ")}, or an empty line.`,
      );
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
