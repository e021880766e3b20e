import type { Fact } from "@communique/domain";
import { nameForms } from "../derive-truth/same-thing.ts";
import type { KnownFacts } from "../known-facts.ts";
import { withoutArticle } from "./names-actor.ts";
import { bounded, escapePattern, isJapanese } from "./normal-form.ts";

/** A way to write a name, and the facts that it may stand for. */
interface NameEntry {
  readonly form: string;
  readonly ids: readonly string[];
  readonly pattern: string;
}

export interface NameLexicon {
  readonly idsOf: (words: string) => readonly string[];
  /** Finds any of the names, the longest first. */
  readonly pattern: RegExp;
}

/** All names in the facts: of people, places, governments, outlets, organisations, offices and instruments. */
export function nameLexicon(known: KnownFacts): NameLexicon {
  const entries = new Map<string, NameEntry>();
  for (const fact of known.facts) {
    for (const form of formsOf(fact)) {
      const key = keyOf(form);
      const ids = [...(entries.get(key)?.ids ?? []), fact.id];
      entries.set(key, { form, ids: [...new Set(ids)], pattern: patternOf(fact, form) });
    }
  }
  const longestFirst = [...entries.values()].sort((a, b) => b.form.length - a.form.length);
  return {
    idsOf: (words) => entries.get(keyOf(words))?.ids ?? [],
    pattern: anyOf(longestFirst),
  };
}

export function formsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "person":
      return [...nameForms(fact), fact.family, fact.given];
    case "place":
      return fact.form === "islands" ? [] : nameForms(fact);
    case "government":
      return [withoutArticle(fact.name), fact.adjective, ...(fact.calledByCapital ? [fact.calledByCapital] : [])];
    case "outlet":
    case "organisation":
    case "instrument":
      return [withoutArticle(fact.name)];
    case "office":
      return [fact.title];
    default:
      return [];
  }
}

/** Titles are found in any case, names as they are written. */
function patternOf(fact: Fact, form: string): string {
  const words = escapePattern(form).replace(/[’']/g, "[’']").replace(/\s+/g, "\\s+").replace(/[-–]/g, "[-–]");
  return fact.kind === "office" ? anyCase(words) : words;
}

function anyOf(entries: readonly NameEntry[]): RegExp {
  const among = (some: readonly NameEntry[]) => some.map(({ pattern }) => pattern).join("|") || "(?!)";
  const spaced = entries.filter(({ form }) => !isJapanese(form));
  return new RegExp(`${bounded(among(spaced))}|${among(entries.filter(({ form }) => isJapanese(form)))}`, "gu");
}

function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[’]/g, "'").replace(/[–]/g, "-").replace(/\s+/g, " ");
}
