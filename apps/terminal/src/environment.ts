import type { WriteStream } from "node:tty";

type Variables = Readonly<Record<string, string | undefined>>;

export interface Environment {
  /** Whether the terminal can move the cursor, which menus need. */
  readonly movesCursor: boolean;
  /** Whether colours are wanted, and there. */
  readonly hasColours: boolean;
  /** How the program was called, to be called so again. */
  readonly call: string;
}

export function readEnvironment(
  output: Partial<Pick<WriteStream, "hasColors">>,
  // biome-ignore lint/style/noProcessEnv: the one place that reads it
  variables: Variables = process.env,
): Environment {
  const { TERM, NO_COLOR = "", npm_execpath = "" } = variables;
  return {
    movesCursor: TERM !== "dumb",
    // A pipe has no `hasColors`.
    hasColours: NO_COLOR === "" && output.hasColors?.({ ...variables }) === true,
    call: /[\\/]_npx[\\/]/.test(npm_execpath) ? "npx --yes pnpm@12 terminal" : "pnpm terminal",
  };
}
