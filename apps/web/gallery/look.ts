/** How a reader looks at a page: how wide, and by day or by night. */
export interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

export const looks: readonly Look[] = [
  { width: 360, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
];

/** @example pictureFile("Home, first time", { width: 360, colorScheme: "dark" }); // "home-first-time-360-dark.png" */
export function pictureFile(state: string, { width, colorScheme }: Look): string {
  const name = state.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return `${name}-${width}-${colorScheme}.png`;
}
