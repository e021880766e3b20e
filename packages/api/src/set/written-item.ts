import { contentHash, ownQuestionFrom, rearrange, type Written } from "@communique/quiz";
import { allStatements } from "../all-facts.ts";
import { freeze } from "../attempt/frozen.ts";
import type { WrittenItem } from "./item.ts";

/** A question of the caller's own as an item. One that is as it was stays as it was frozen, whatever became of what it rests on. */
export function writtenItem(id: string, text: Written, had: WrittenItem | undefined): WrittenItem {
  if (had && contentHash(had.written.text) === contentHash(text)) return had;
  const question = ownQuestionFrom(id, text, allStatements);
  // Authors write the right option first; where it stands, the item decides, and it stays there while they type.
  const [arranged = question] = rearrange([question], id);
  return { frozen: freeze(arranged), made: null, written: { id, text } };
}
