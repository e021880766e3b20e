import { Bench } from "tinybench";

/** How long and how often things are measured beside each other. */
export interface Patience {
  /** How many times it is each thing's turn. */
  readonly rounds: number;
  /** How long a turn lasts, in milliseconds; once at least it is called. */
  readonly turn: number;
  /** How long each is called before the first turn, in milliseconds. */
  readonly warmUp: number;
}

/**
 * The median time of one call of each, in milliseconds. They take turns, each round beginning with another one, so that a
 * noisy machine is as noisy for all of them.
 */
export function sideBySide<Name extends string>(
  calls: Readonly<Record<Name, () => unknown>>,
  { rounds, turn, warmUp }: Patience,
): Readonly<Record<Name, number>> {
  const names = Object.keys(calls) as Name[];
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({
      iterations: 1,
      time: turn,
      warmup: round === 0,
      warmupIterations: 1,
      warmupTime: warmUp,
      retainSamples: true,
      throws: true,
    });
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) bench.add(name, calls[name]);
    for (const { name, result } of bench.runSync()) {
      if (result.state === "completed") samples.get(name as Name)?.push(...(result.latency.samples ?? []));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Record<Name, number>;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}
