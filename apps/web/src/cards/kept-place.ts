/** Under what name it is kept that cards were turned here. */
export const begunChoice = "cards-begun";

/** Where in a browser a choice is kept. */
export function placeOf(name: string): string {
  return `communique:${name}`;
}
