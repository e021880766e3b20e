import { indexed } from "../known-facts/indexed.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { remembered } from "../known-facts/remembered.ts";
import type { Name } from "./name.ts";
import { longestName, type NameLexicon, nameLexicon } from "./name-lexicon.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A name in a text, and what it may stand for there. */
export interface NameMention {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

const reader = indexed((known) => {
  const lexicon = nameLexicon(known);
  return remembered((text) => mentionsIn(text, lexicon));
});

/** Every name in a text, in the order of the text: of two that begin at one place, the longer. */
export function nameMentions(text: string, known: KnownFacts): readonly NameMention[] {
  return reader(known)(text);
}

function mentionsIn(text: string, lexicon: NameLexicon): readonly NameMention[] {
  const found = [...spacedNames(text, lexicon), ...japaneseNames(text, lexicon)].sort((a, b) => a.start - b.start);
  return found.map((mention, place) => narrowed(mention, found[place - 1], text));
}

function spacedNames(text: string, { names, titles }: NameLexicon): readonly NameMention[] {
  const tokens = tokensOf(text);
  const lowerCase = tokens.map((token): Token => ({ ...token, text: token.text.toLowerCase() }));
  const found: NameMention[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const [name, title] = [longestName(names, tokens, place), longestName(titles, lowerCase, place)];
    const longest = title && title.length > (name?.length ?? 0) ? title : name;
    if (!longest) continue;
    const start = tokens[place]?.start ?? 0;
    const end = tokens[place + longest.length - 1]?.end ?? start;
    found.push({ words: text.slice(start, end), start, end, name: longest.name });
    place += longest.length - 1;
  }
  return found;
}

function japaneseNames(text: string, { japanese }: NameLexicon): readonly NameMention[] {
  const found: NameMention[] = [];
  if (japanese.size === 0) return found;
  for (let start = 0; start < text.length; start++) {
    const longest = japanese.get(text.charAt(start))?.find(({ form }) => text.startsWith(form, start));
    if (!longest) continue;
    const end = start + longest.form.length;
    found.push({ words: longest.form, start, end, name: longest.name });
    start = end - 1;
  }
  return found;
}

const goingTo =
  /\b(?:in|visit|visits|visited|visiting|visit to|trip to|travelled to|traveled to|went to|came to|journey to) $/i;
const longestGoing = 16;

/** "Visited Moscow" goes to the city, and "Russian Foreign Minister" names an office of Russia only. */
function narrowed(mention: NameMention, before: NameMention | undefined, text: string): NameMention {
  const { name, start, end } = mention;
  const isPlace =
    goingTo.test(text.slice(Math.max(0, start - longestGoing), start)) && !/^[’']s?\b/.test(text.slice(end, end + 3));
  if (name.asPlace && isPlace) return { ...mention, name: name.asPlace };
  const follows = before?.end === start - 1 && text.charAt(before.end) === " ";
  return { ...mention, name: (follows && name.ofGovernment(before.name)) || name };
}
