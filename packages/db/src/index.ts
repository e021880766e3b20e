export type { Json, JsonObject } from "./json.ts";
export { openStore, type StoreOptions } from "./open-store.ts";
export type {
  AttemptFinish,
  AttemptStart,
  AttemptSummary,
  FrozenQuestion,
  GivenAnswer,
  Recorded,
  Store,
  StoredAnswer,
  StoredAttempt,
} from "./store.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
