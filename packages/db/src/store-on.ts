import { sql as text } from "drizzle-orm";
import { askedAgain } from "./asked-again.ts";
import type { Database } from "./database.ts";
import { identityTables } from "./identity.ts";
import { addPasskeyQuery } from "./queries/add-passkey.ts";
import { assignedQueries } from "./queries/assigned.ts";
import { bringBackQuery } from "./queries/bring-back.ts";
import { changeAssignmentQueries } from "./queries/change-assignment.ts";
import { changeClassQuery } from "./queries/change-class.ts";
import { changeMemberQueries } from "./queries/change-member.ts";
import { classResultsQuery } from "./queries/class-results.ts";
import { correctedQuery } from "./queries/corrected.ts";
import { createClassQuery } from "./queries/create-class.ts";
import { createSetQuery } from "./queries/create-set.ts";
import { epochQueries } from "./queries/epoch.ts";
import { eraseLearnerQuery } from "./queries/erase-learner.ts";
import { findAttemptQuery } from "./queries/find-attempt.ts";
import { findClassQueries } from "./queries/find-class.ts";
import { findSetQueries } from "./queries/find-set.ts";
import { findUnfinishedQuery } from "./queries/find-unfinished.ts";
import { findWholeAttemptsQuery } from "./queries/find-whole-attempts.ts";
import { finishAttemptQuery } from "./queries/finish-attempt.ts";
import { frozenQuery } from "./queries/frozen.ts";
import { giveAssignmentQuery } from "./queries/give-assignment.ts";
import { hasAnythingQuery } from "./queries/has-anything.ts";
import { joinClassQuery } from "./queries/join-class.ts";
import { joinedClassesQueries } from "./queries/joined-classes.ts";
import { learnerQueries } from "./queries/learner.ts";
import { listAssignmentsQueries } from "./queries/list-assignments.ts";
import { listAttemptsQuery } from "./queries/list-attempts.ts";
import { listClassesQuery } from "./queries/list-classes.ts";
import { listMissedQuery } from "./queries/list-missed.ts";
import { listSetsQuery } from "./queries/list-sets.ts";
import { markQuestionQueries } from "./queries/mark-question.ts";
import { passkeyQueries } from "./queries/passkeys.ts";
import { pauseQueries } from "./queries/pause.ts";
import { publishSetQuery } from "./queries/publish-set.ts";
import { putAwayClassQueries } from "./queries/put-away-class.ts";
import { putAwaySetQueries } from "./queries/put-away-set.ts";
import { recordAnswerQuery } from "./queries/record-answer.ts";
import { recoveryQueries } from "./queries/recovery.ts";
import { regradeQueries } from "./queries/regrades.ts";
import { resetRecoveryQuery } from "./queries/reset-recovery.ts";
import { reviewLogQueries } from "./queries/review-log.ts";
import { saveSetQuery } from "./queries/save-set.ts";
import { sharedQuizQueries } from "./queries/shared-quiz.ts";
import { signingSecretQuery } from "./queries/signing-secret.ts";
import { startAssignedQuery } from "./queries/start-assigned.ts";
import { startAttemptQuery } from "./queries/start-attempt.ts";
import { queryFailure } from "./query-failure.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";

export function storeOn(database: Database): Store {
  const { sql, where } = database;
  const attempt = findAttemptQuery(sql);
  const unfinished = findUnfinishedQuery(sql);
  let closing: Promise<void> | undefined;

  /** What is done, with its errors as `StoreError`s. */
  async function safely<Result>(act: () => Promise<Result>): Promise<Result> {
    if (closing) throw closed(where);
    try {
      return await act();
    } catch (error) {
      throw queryFailure(error, where);
    }
  }

  function guarded<Arguments extends readonly unknown[], Result>(query: (...given: Arguments) => Promise<Result>) {
    const ask = askedAgain(query);
    return (...given: Arguments): Promise<Result> => safely(() => ask(...given));
  }

  const { createLearner, hasLearner, mark } = learnerQueries(sql);
  const { epoch, nextEpoch } = epochQueries(sql);
  const { flag, raiseDoubt } = markQuestionQueries(sql);
  const { share, sharedQuiz } = sharedQuizQueries(sql);
  const { appendReviews, hasReviews, reviewLog } = reviewLogQueries(sql);
  const { pause, paused } = pauseQueries(sql);
  const { setRecovery, hasRecovery, learnerByRecovery, endHandedOver } = recoveryQueries(sql);
  const { openSet, setsWhole } = findSetQueries(sql);
  const { archiveSet, deleteSet } = putAwaySetQueries(sql);
  const { appendRegrade, resultsMark } = regradeQueries(sql);
  const { assignments, assignment } = listAssignmentsQueries(sql);
  const { changeAssignment, takeBackAssignment } = changeAssignmentQueries(sql);
  const { assigned, assignedOne, boundAttempts } = assignedQueries(sql);
  const { openClass, classesWhole, classByCode } = findClassQueries(sql);
  const { archiveClass, deleteClass } = putAwayClassQueries(sql);
  const { changeMember, removeMember, mergeMember } = changeMemberQueries(sql);
  const { joinedClasses, joinedClass } = joinedClassesQueries(sql);
  const { passkeys, passkeyBy, recordPasskeyUse, renamePasskey, removePasskey } = passkeyQueries(sql);
  return {
    createLearner: guarded(createLearner),
    hasLearner: guarded(hasLearner),
    epoch: guarded(epoch),
    nextEpoch: guarded(nextEpoch),
    hasAnything: guarded(hasAnythingQuery(sql)),
    signingSecret: guarded(signingSecretQuery(sql)),
    startAttempt: guarded(startAttemptQuery(sql, { attempt, unfinished })),
    unfinished: guarded(unfinished),
    attempt: guarded(attempt),
    recordAnswer: guarded(recordAnswerQuery(sql)),
    finishAttempt: guarded(finishAttemptQuery(sql, attempt)),
    attempts: guarded(listAttemptsQuery(sql)),
    attemptsWhole: guarded(findWholeAttemptsQuery(sql)),
    missed: guarded(listMissedQuery(sql)),
    flag: guarded(flag),
    raiseDoubt: guarded(raiseDoubt),
    share: guarded(share),
    sharedQuiz: guarded(sharedQuiz),
    appendReviews: guarded(appendReviews),
    hasReviews: guarded(hasReviews),
    reviewLog: guarded(reviewLog),
    pause: guarded(pause),
    paused: guarded(paused),
    setRecovery: guarded(setRecovery),
    hasRecovery: guarded(hasRecovery),
    learnerByRecovery: guarded(learnerByRecovery),
    endHandedOver: guarded(endHandedOver),
    eraseLearner: guarded(eraseLearnerQuery(sql)),
    mark: guarded(mark),
    frozen: guarded(frozenQuery(sql)),
    bringBack: guarded(bringBackQuery(sql)),
    createSet: guarded(createSetQuery(sql)),
    sets: guarded(listSetsQuery(sql)),
    openSet: guarded(openSet),
    setsWhole: guarded(setsWhole),
    saveSet: guarded(saveSetQuery(sql)),
    archiveSet: guarded(archiveSet),
    deleteSet: guarded(deleteSet),
    publishSet: guarded(publishSetQuery(sql)),
    classResults: guarded(classResultsQuery(sql)),
    resultsMark: guarded(resultsMark),
    appendRegrade: guarded(appendRegrade),
    corrected: guarded(correctedQuery(sql)),
    giveAssignment: guarded(giveAssignmentQuery(sql)),
    assignments: guarded(assignments),
    assignment: guarded(assignment),
    changeAssignment: guarded(changeAssignment),
    takeBackAssignment: guarded(takeBackAssignment),
    assigned: guarded(assigned),
    assignedOne: guarded(assignedOne),
    startAssigned: guarded(startAssignedQuery(sql)),
    boundAttempts: guarded(boundAttempts),
    createClass: guarded(createClassQuery(sql)),
    classes: guarded(listClassesQuery(sql)),
    openClass: guarded(openClass),
    classesWhole: guarded(classesWhole),
    changeClass: guarded(changeClassQuery(sql)),
    archiveClass: guarded(archiveClass),
    deleteClass: guarded(deleteClass),
    changeMember: guarded(changeMember),
    removeMember: guarded(removeMember),
    mergeMember: guarded(mergeMember),
    resetRecovery: guarded(resetRecoveryQuery(sql)),
    classByCode: guarded(classByCode),
    joinClass: guarded(joinClassQuery(sql)),
    joinedClasses: guarded(joinedClasses),
    joinedClass: guarded(joinedClass),
    passkeys: guarded(passkeys),
    passkeyBy: guarded(passkeyBy),
    addPasskey: guarded(addPasskeyQuery(sql)),
    recordPasskeyUse: guarded(recordPasskeyUse),
    renamePasskey: guarded(renamePasskey),
    removePasskey: guarded(removePasskey),
    identity: { sql, tables: identityTables, guarded: safely },
    ping: guarded(async () => {
      await sql.execute(text`select 1`);
    }),
    close: () => (closing ??= database.close()),
  };
}

function closed(where: string): StoreError {
  return new StoreError("closed", {
    message: "The store is closed",
    where,
    hint: "Close it when the last request is answered, or open it again.",
  });
}
