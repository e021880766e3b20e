/** What a parameter of an address says, and what of it could not be read, in a sentence for each. */
export interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

interface Known<Name extends string> {
  readonly parameter: string;
  /** What the names are names of, as a sentence has it. */
  readonly noun: string;
  readonly names: readonly Name[];
}

/** One of the names, or the first of them where the address has none. */
export function readName<Name extends string>(
  address: URLSearchParams,
  { parameter, noun, names }: Known<Name> & { readonly names: readonly [Name, ...Name[]] },
): Read<Name> {
  const given = address.get(parameter) || names[0];
  const value = names.find((name) => name === given);
  return value
    ? { value, problems: [] }
    : { value: names[0], problems: [`There is no ${noun} “${given}”: it is ${names.join(" or ")}.`] };
}

/** Those of the names that the address has, parted by commas or each on its own, in the order in which they are known. */
export function readNames<Name extends string>(
  address: URLSearchParams,
  { parameter, noun, names }: Known<Name>,
): Read<readonly Name[]> {
  const given = address
    .getAll(parameter)
    .flatMap((list) => list.split(","))
    .map((name) => name.trim().replaceAll("-", " "))
    .filter((name) => name !== "");
  const unknown = given.filter((name) => !names.some((known) => known === name));
  return {
    value: names.filter((name) => given.includes(name)),
    problems: [...new Set(unknown)].map((name) => `There is no ${noun} “${name}”.`),
  };
}
