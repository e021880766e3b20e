import { resolve } from "node:path";
import type { Database } from "./database.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";
import { storeOn } from "./store-on.ts";

export interface StoreOptions {
  /** A folder for PGlite, made if it is not there. */
  readonly dataDir: string;
  /** PostgreSQL instead of the folder. */
  readonly databaseUrl?: string | undefined;
}

interface Slot {
  open?: { readonly key: string; readonly store: Promise<Store> } | undefined;
  closing: Promise<unknown>;
}

/**
 * Opens the one store of this process and brings its database to this version; called again, it answers the same store.
 *
 * @example
 * const store = await openStore({ dataDir: ".data" });
 * const learner = await store.createLearner(new Date());
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const slot = slotOfProcess();
  const key = options.databaseUrl || resolve(options.dataDir);
  if (slot.open?.key === key) return slot.open.store;
  if (slot.open) throw openElsewhere();
  const store = slot.closing.then(() => openDatabase(options)).then((database) => inSlot(slot, storeOn(database)));
  const open = { key, store };
  slot.open = open;
  store.catch(() => {
    if (slot.open === open) slot.open = undefined;
  });
  return store;
}

/** On `globalThis`, because a bundler may load a second copy of this module, and two PGlites on one folder destroy it. */
function slotOfProcess(): Slot {
  const name = Symbol.for("@communique/db");
  const place = globalThis as { [name]?: Slot };
  place[name] ??= { closing: Promise.resolve() };
  return place[name];
}

/** The store, whose close frees the slot: the next to open waits until it is done. */
function inSlot(slot: Slot, store: Store): Store {
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    if (closing) return closing;
    closing = store.close();
    slot.open = undefined;
    slot.closing = closing.catch(() => undefined);
    return closing;
  };
  return { ...store, close };
}

/** Each driver is loaded only where it is used: PGlite brings 15 MB of WebAssembly. */
async function openDatabase({ dataDir, databaseUrl }: StoreOptions): Promise<Database> {
  if (databaseUrl) return (await import("./postgres.ts")).openPostgres(databaseUrl);
  return (await import("./pglite.ts")).openPglite(dataDir);
}

function openElsewhere(): StoreError {
  return new StoreError("already-open-elsewhere", {
    message: "This process has a store open already, on another database",
    where: "openStore",
    hint: "Use one data folder or URL in a process, or close the open store first.",
  });
}
