import type { SetItemView } from "@communique/api";
import { isSameWritten } from "../own/is-same-written.ts";
import { isSameOwn } from "../wording/own-texts.ts";

/** Whether two are the same question in the same words. */
export function isSameItem(one: SetItemView, other: SetItemView | undefined): boolean {
  return one.id === other?.id && isSameOwn(one.own, other.own) && isSameWritten(one.written, other.written);
}
