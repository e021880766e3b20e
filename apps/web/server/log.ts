/** Where the server writes what an operator should read: one line at a time. */
export type Log = (line: string) => void;

/** An error on one line: where it arose in our own code, and its causes. */
export function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return onOneLine(String(error));
  const stack = error.stack ?? error.message;
  const own = stack.split("\n").filter((line) => !/[\\/]node_modules[\\/]|\(?node:/.test(line));
  const line = onOneLine(own.join(" "));
  return error.cause === undefined ? line : `${line}, caused by ${lineOf(error.cause)}`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
