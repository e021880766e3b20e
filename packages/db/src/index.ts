export type {
  AssignedToLearner,
  AssignmentChange,
  BoundAttempt,
  GivenAssignment,
  StoredAssignment,
} from "./assignment-store.ts";
export type {
  ClassFound,
  ClassMember,
  ClassPlace,
  ClassSummary,
  JoinedClass,
  MemberChanged,
  StoredClass,
} from "./class-store.ts";
export type { FrozenQuestion } from "./frozen-question.ts";
export type { Json, JsonObject } from "./json.ts";
export { openStore, type StoreOptions } from "./open-store.ts";
export type { StoredPasskey } from "./passkey-store.ts";
export type {
  Arrangement,
  CorrectedQuestion,
  Regrade,
  ResultAnswer,
  ResultAssignment,
  ResultAttempt,
  ResultMember,
  StoredRegrade,
  StoredResults,
} from "./result-store.ts";
export type { SetDocument, SetItem, SetSummary, SetVersion, StoredSet } from "./set-store.ts";
export type {
  AttemptFinish,
  AttemptSummary,
  BroughtBack,
  FinishedAttempt,
  GivenAnswer,
  IdentityStore,
  Marked,
  MissedQuestion,
  QuestionFlag,
  RaisedDoubt,
  Recorded,
  ReviewEntry,
  SavedSet,
  SavedStudy,
  SharedQuiz,
  Store,
} from "./store.ts";
export { StoreError, type StoreErrorCode } from "./store-error.ts";
export type {
  AttemptBounds,
  AttemptStart,
  Feedback,
  StoredAnswer,
  StoredAttempt,
  StoredDoubt,
} from "./stored-attempt.ts";
