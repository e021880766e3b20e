import type { Side } from "./issues-compared.ts";

/** The hue of each side, always beside its name. */
export const looks: Readonly<Record<Side, { readonly text: string; readonly edge: string }>> = {
  Moscow: { text: "text-moscow", edge: "border-moscow" },
  Tokyo: { text: "text-tokyo", edge: "border-tokyo" },
};
