import { largestFile } from "./largest-file.ts";

/** What a chosen file holds, as far as it is JSON; or what is the matter with it, in words. */
export type ReadJson =
  | { readonly outcome: "read"; readonly data: unknown }
  | { readonly outcome: "unreadable"; readonly words: string };

export async function readJson(file: File): Promise<ReadJson> {
  if (file.size > largestFile) return unreadable("This file is too large: at most 16 MB are taken.");
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return unreadable("The browser cannot read this file any more. Choose it again.");
  try {
    return { outcome: "read", data: JSON.parse(text) };
  } catch {
    return unreadable("This file is no JSON, or was cut short. Choose one that “Everything (JSON)” saved, whole.");
  }
}

function unreadable(words: string): ReadJson {
  return { outcome: "unreadable", words: `${words} Nothing was changed.` };
}
