import type { Departure, Desk } from "../desk.ts";

interface ScriptedDesk {
  readonly desk: Desk;
  /** Every paragraph said so far. */
  readonly said: readonly string[];
}

/** A desk at which somebody gives these answers one after the other, and then departs. */
export function scriptedDesk(answers: readonly string[], departed: Departure = "input ended"): ScriptedDesk {
  const said: string[] = [];
  const left = [...answers];
  const desk: Desk = {
    isPaced: false,
    width: () => 80,
    say: (paragraphs) => said.push(...paragraphs.map(({ text }) => text)),
    choose: async () => {
      const given = left.shift();
      return given === undefined ? { departed } : { given };
    },
    tick: async () => {
      const given = left.shift()?.split(" ");
      return given === undefined ? { departed } : { given };
    },
    async type({ read }) {
      for (let line = left.shift(); line !== undefined; line = left.shift()) {
        const told = read(line);
        if ("given" in told) return told;
        said.push(told.problem);
      }
      return { departed };
    },
    waitTo: async () => (left.length > 0 ? undefined : departed),
    close: () => undefined,
  };
  return { desk, said };
}
