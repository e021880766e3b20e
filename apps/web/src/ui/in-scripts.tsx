import { typographic } from "./typographic.ts";

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・「」]+`;
const russian = String.raw`\p{Script=Cyrillic}+(?:[\s-]+\p{Script=Cyrillic}+)*`;
const foreign = new RegExp(`(${japanese}|${russian})`, "u");

/** A text with its Japanese and its Russian words marked as such, so that they are read out and drawn as what they are. */
export function InScripts({ text }: { readonly text: string }) {
  let start = 0;
  return typographic(text)
    .split(foreign)
    .map((part) => {
      const key = start;
      start += part.length;
      const lang = langOf(part);
      return lang ? (
        <span key={key} lang={lang}>
          {part}
        </span>
      ) : (
        part
      );
    });
}

function langOf(part: string): "ja" | "ru" | undefined {
  if (!foreign.test(part)) return undefined;
  return /\p{Script=Cyrillic}/u.test(part) ? "ru" : "ja";
}
