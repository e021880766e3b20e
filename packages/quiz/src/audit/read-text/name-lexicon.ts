import type { Fact } from "@communique/domain";
import { grouped } from "../known-facts/indexed.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { type Name, nameOf } from "./name.ts";
import { formsOf } from "./name-forms.ts";
import { isJapanese } from "./normal-form.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Forms of names by their words: which words may follow, and the name that ends here. */
interface Branch {
  readonly next: Map<string, Branch>;
  name: Name | null;
}

/** All names in the facts: of people, places, governments, outlets, organisations, offices and instruments. */
export interface NameLexicon {
  /** As they are written. */
  readonly names: Branch;
  /** Titles, which are found in any case. */
  readonly titles: Branch;
  /** Names in Japanese script by their first character, the longest first. */
  readonly japanese: ReadonlyMap<string, readonly JapaneseName[]>;
}

interface JapaneseName {
  readonly form: string;
  readonly name: Name;
}

export function nameLexicon({ byId }: KnownFacts): NameLexicon {
  const bearers = new Map<string, Bearers>();
  for (const fact of byId.values()) {
    for (const form of formsOf(fact)) {
      const { root, tokens } = rootOf(fact, form);
      const key = `${root} ${tokens.map(({ text }) => text).join("")}`;
      const among = bearers.get(key) ?? { root, form, tokens, facts: new Set() };
      bearers.set(key, among);
      among.facts.add(fact);
    }
  }
  const lexicon = { names: branch(), titles: branch() };
  const japanese: JapaneseName[] = [];
  for (const { root, form, tokens, facts } of bearers.values()) {
    const name = nameOf([...facts]);
    if (root === "japanese") japanese.push({ form, name });
    else grow(lexicon[root], tokens, name);
  }
  const longestFirst = japanese.sort((a, b) => b.form.length - a.form.length);
  return { ...lexicon, japanese: grouped(longestFirst, ({ form }) => [form.charAt(0)]) };
}

/** A form of a name, and all the facts that have it. */
interface Bearers {
  readonly root: keyof NameLexicon;
  readonly form: string;
  readonly tokens: readonly Token[];
  readonly facts: Set<Fact>;
}

function rootOf({ kind }: Fact, form: string): Pick<Bearers, "root" | "tokens"> {
  if (isJapanese(form)) return { root: "japanese", tokens: tokensOf(form) };
  if (kind === "office") return { root: "titles", tokens: tokensOf(form.toLowerCase()) };
  return { root: "names", tokens: tokensOf(form) };
}

function branch(): Branch {
  return { next: new Map(), name: null };
}

function grow(root: Branch, tokens: readonly Token[], name: Name): void {
  let at = root;
  for (const { text } of tokens) {
    const next = at.next.get(text) ?? branch();
    at.next.set(text, next);
    at = next;
  }
  at.name = name;
}

/** The longest name that begins with the token at this place, and how many tokens it has. */
export function longestName(
  root: Branch,
  tokens: readonly Token[],
  place: number,
): { readonly name: Name; readonly length: number } | null {
  let at: Branch | undefined = root;
  let found: { readonly name: Name; readonly length: number } | null = null;
  for (let length = 0; at; length++) {
    if (at.name) found = { name: at.name, length };
    at = at.next.get(tokens[place + length]?.text ?? "");
  }
  return found;
}
