import type { Fact } from "@communique/domain";
import { nameForms } from "../derive-truth/same-thing.ts";
import type { KnownFacts } from "../known-facts.ts";
import { withoutArticle } from "./names-actor.ts";
import { bounded, escapePattern } from "./normal-form.ts";

/** A way to write a name, and the facts that it may stand for. */
export interface NameEntry {
  readonly form: string;
  readonly ids: readonly string[];
  readonly pattern: string;
}

export interface NameLexicon {
  readonly entryOf: (words: string) => NameEntry | undefined;
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
    entryOf: (words) => entries.get(keyOf(words)),
    pattern: new RegExp(longestFirst.map(({ pattern }) => pattern).join("|") || "(?!)", "gu"),
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

/** Titles, and names that begin in lower case, are found in any case; proper names as they are. */
function patternOf(fact: Fact, form: string): string {
  const words = escapePattern(form).replace(/[’']/g, "[’']").replace(/\s+/g, "\\s+").replace(/[-–]/g, "[-–]");
  if (fact.kind === "office") return bounded(anyCase(words));
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(form) ? words : bounded(words);
}

function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[’]/g, "'").replace(/[–]/g, "-").replace(/\s+/g, " ");
}
