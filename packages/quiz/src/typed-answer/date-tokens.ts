import { lexemes } from "./date-lexemes.ts";
import type { DateContext, DateToken } from "./date-parts.ts";
import { foldLetters } from "./fold-name.ts";

/** What was typed, from the left to the right; null where something in it has no place in a date. */
export function dateTokens(typed: string, context: DateContext): readonly DateToken[] | null {
  const text = plain(typed);
  const tokens: DateToken[] = [];
  let start = 0;
  while (start < text.length) {
    const found = lexemeAt(text, start, context);
    if (!found) return null;
    tokens.push(...found.tokens);
    start = found.end;
  }
  return tokens;
}

interface Found {
  readonly tokens: readonly DateToken[];
  readonly end: number;
}

function lexemeAt(text: string, start: number, context: DateContext): Found | null {
  for (const { pattern, read } of lexemes) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const tokens = read(match.slice(1), context);
    return tokens && { tokens, end: start + match[0].length };
  }
  return null;
}

/** Letters of one case and width, one kind of dash and of apostrophe, and no space where a number goes on. */
function plain(typed: string): string {
  return foldLetters(typed)
    .replace(/[\p{Dash_Punctuation}−~]/gu, "-")
    .replace(/[’‘ʼ`]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/(?<=\d) ?([/.]) ?(?=\d)/g, "$1")
    .replace(/^[- ]+|[- ]+$/g, "");
}
