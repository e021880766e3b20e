import type { Fact } from "@communique/domain";

/** What a way to write a name may stand for. One form has one `Name`, which is the same object wherever it is found. */
export interface Name {
  readonly ids: ReadonlySet<string>;
  /** Where it is a place somebody goes to; null where none of the facts is a place, or all of them are. */
  readonly asPlace: Name | null;
  /** Where it is a government. */
  readonly asGovernment: Name | null;
  /** Where it is an office of the government that an adjective before it names. */
  readonly ofGovernment: (adjective: Name) => Name | null;
}

export function nameOf(facts: readonly Fact[]): Name {
  const officesOf = new Map<Name, Name | null>();
  return {
    ids: new Set(facts.map(({ id }) => id)),
    asPlace: among(facts, ({ kind }) => kind === "place"),
    asGovernment: among(facts, ({ kind }) => kind === "government"),
    ofGovernment(adjective) {
      const found = officesOf.get(adjective);
      if (found !== undefined) return found;
      const offices = among(facts, (fact) => adjective.ids.has(governmentOf(fact) ?? ""));
      officesOf.set(adjective, offices);
      return offices;
    },
  };
}

/** Undefined for what is no office. */
function governmentOf(fact: Fact): string | undefined {
  if (fact.kind !== "office") return undefined;
  return fact.of.kind === "organisation" ? fact.of.of?.id : fact.of.id;
}

function among(facts: readonly Fact[], isMeant: (fact: Fact) => boolean): Name | null {
  const some = facts.filter(isMeant);
  return some.length === 0 || some.length === facts.length ? null : nameOf(some);
}

/** Whether two names may stand for the same fact. */
export function mayMeanOne(one: Name, other: Name): boolean {
  return one === other || shareAny(one.ids, other.ids);
}

export function shareAny(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
  for (const id of smaller) if (larger.has(id)) return true;
  return false;
}
