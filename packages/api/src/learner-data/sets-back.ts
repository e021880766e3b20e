import { setImmediate as othersFirst } from "node:timers/promises";
import type { SavedSet } from "@communique/db";
import type { Service } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { contentsWanted, type Wanted } from "../set/contents-wanted.ts";
import { type Item, idOf } from "../set/item.ts";
import { bankItems } from "../set/items-named.ts";
import type { ReadSet } from "./saved-set-schema.ts";

/** A set that can be brought back, and how many of its questions cannot. */
interface SetBack {
  readonly set: SavedSet;
  readonly leftOut: number;
}

/**
 * The sets of a file, made anew as if each were saved once more: a question comes from the bank as it is now, and own words are watched
 * as others are. So nothing can come in as proved that is not.
 */
export async function setsBack(service: Service, read: readonly ReadSet[]): Promise<readonly SetBack[]> {
  const backs: SetBack[] = [];
  const inBank = bankItems(service);
  for (const { draft, title, ...saved } of read) {
    if (!draft) continue;
    const had = await itemsToBeHad(service, draft, inBank);
    const { document, questions } = contentsWanted(service, draftOf(draft, had.map(idOf)), had);
    const moments = {
      createdAt: new Date(saved.createdAt),
      updatedAt: new Date(saved.updatedAt),
      archivedAt: saved.archivedAt === null ? null : new Date(saved.archivedAt),
    };
    const versions = saved.versions.map((version) => ({ ...version, publishedAt: new Date(version.publishedAt) }));
    backs.push({
      set: { title, document, questions, versions, ...moments },
      leftOut: draft.items.length - had.length,
    });
  }
  return backs;
}

/** The draft without what cannot be had: a section begins after those before it that are left. */
function draftOf(draft: Wanted, items: string[]): Wanted {
  const left = new Set(items);
  const sections = draft.sections.map((section) => ({
    ...section,
    at: draft.items.slice(0, section.at).filter((id) => left.has(id)).length,
  }));
  return { ...draft, items, sections };
}

/** What of a draft is in the bank, in its own words and with its other options. */
async function itemsToBeHad(
  service: Service,
  draft: Wanted,
  inBank: ReturnType<typeof bankItems>,
): Promise<readonly Item[]> {
  const had: Item[] = [];
  for (const id of draft.items) {
    await othersFirst();
    const item = inBank(id);
    if (!item && !Object.hasOwn(draft.written, id)) continue;
    had.push(...itemToBeHad(service, { ...draft, items: [id] }, item ? [item] : []));
  }
  return had;
}

function itemToBeHad(service: Service, one: Wanted, had: readonly Item[]): readonly Item[] {
  try {
    return contentsWanted(service, one, had).items;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
