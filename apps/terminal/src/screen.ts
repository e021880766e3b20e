import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import type { Look } from "./desk.ts";
import { widthOf } from "./layout.ts";

/** What a prompt draws on. */
export interface Screen {
  readonly streams: { readonly input: Readable; readonly output: Writable; readonly signal: AbortSignal };
  /** Asked anew for each drawing, since a window is resized. */
  width(): number;
  styled(look: Look | "chosen", text: string): string;
}

const formats = {
  heading: ["bold"],
  right: ["bold", "green"],
  wrong: ["bold", "red"],
  quiet: ["dim"],
  command: ["cyan"],
  chosen: ["bold", "cyan"],
} as const satisfies Record<Look | "chosen", unknown>;

interface Terminal {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly hasColours: boolean;
  /** Aborted when somebody wants to leave. */
  readonly leaving: AbortSignal;
}

export function screenOn({ input, output, hasColours, leaving }: Terminal): Screen {
  return {
    streams: { input, output, signal: leaving },
    width: () => widthOf(output.columns),
    styled: (look, text) => (hasColours ? styleText([...formats[look]], text, { validateStream: false }) : text),
  };
}
