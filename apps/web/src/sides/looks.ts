import type { Side } from "./issues-compared.ts";

/** The hue of each side, always beside its name. */
export const looks: Readonly<Record<Side, { readonly text: string; readonly line: string; readonly edge: string }>> = {
  Moscow: { text: "text-moscow", line: "border-moscow", edge: "border-l-moscow" },
  Tokyo: { text: "text-tokyo", line: "border-tokyo", edge: "border-l-tokyo" },
};
