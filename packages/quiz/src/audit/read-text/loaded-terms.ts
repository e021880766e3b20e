/** A term that takes a side, as a pattern; and whose it is. */
export interface LoadedTerm {
  readonly pattern: RegExp;
  readonly whose: "Japan's" | "Russia's" | "journalists'" | "nobody's in particular";
}

const islands = `(?:islands?|Shikotan|Habomai|Kurils?|territor(?:y|ies))`;

/** Terms that the product does not use in its own voice. In quotation marks they are somebody's words. */
export const loadedTerms: readonly LoadedTerm[] = [
  { pattern: /\bNorthern Territories\b/gi, whose: "Japan's" },
  { pattern: /\binherent(?:ly Japanese)? territor(?:y|ies)\b/gi, whose: "Japan's" },
  { pattern: /\billegal(?:ly)? occup\w+/gi, whose: "Japan's" },
  { pattern: /\boccup(?:ied|ation)\b/gi, whose: "Japan's" },
  { pattern: /\bannex(?:ed|ation|es)\b/gi, whose: "Japan's" },
  { pattern: /\bseiz(?:ed|ure|es)\b/gi, whose: "Japan's" },
  {
    pattern: new RegExp(String.raw`\breturn(?:s|ed|ing)? (?!to )(?:[\w-]+ ){0,4}${islands}\b`, "gi"),
    whose: "Japan's",
  },
  { pattern: /\breturn(?:s|ed|ing)? (?:[\w-]+ ){0,4}to Japan\b/gi, whose: "Japan's" },
  { pattern: new RegExp(String.raw`\b${islands} (?:\w+ ){0,3}returned\b`, "gi"), whose: "Japan's" },
  {
    pattern: new RegExp(String.raw`\b${islands} (?:[\w-]+ ){0,8}(?:be|been|is|are|was|were) returned\b`, "gi"),
    whose: "Japan's",
  },
  { pattern: /\bliberat(?:ed|ion|es)\b/gi, whose: "Russia's" },
  { pattern: /\bSouth(?:ern)? Kurils\b/gi, whose: "Russia's" },
  { pattern: /(?<!\bin a )\brows?\b/gi, whose: "journalists'" },
  { pattern: /\bso[- ]called\b/gi, whose: "nobody's in particular" },
];
