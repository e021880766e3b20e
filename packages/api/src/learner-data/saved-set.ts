import type { StoredSet } from "@communique/db";
import { posed } from "../attempt/frozen.ts";
import { itemsOf } from "../set/item.ts";
import { wantedOf } from "../set/wanted-of.ts";
import type { SavedSet } from "../views.ts";

export function savedSet(stored: StoredSet): SavedSet {
  const { title, createdAt, updatedAt, archivedAt, versions } = stored;
  return {
    title,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    archivedAt: archivedAt?.toISOString() ?? null,
    draft: wantedOf(stored),
    items: itemsOf(stored).map(({ frozen, written }) => ({
      hash: frozen.hash,
      question: posed(frozen),
      written: written?.text ?? null,
    })),
    versions: versions.map((version) => ({
      title: version.title,
      shared: version.shared,
      publishedAt: version.publishedAt.toISOString(),
    })),
  };
}
