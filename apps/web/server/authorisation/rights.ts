import { type Caller, callers } from "./callers.ts";
import { type Account, password, type Scene, terms } from "./scene.ts";

/** The outcome that the teacher is told, where it is another than everybody else's. */
interface Told {
  readonly told: string | undefined;
  readonly teacher?: string;
}

/** To whom a call answers; to everybody else, what it speaks of is not there. */
interface Right {
  readonly may: readonly Caller[];
  readonly given?: (scene: Scene) => object;
  /** What the caller has to have called. */
  readonly after?: string;
}

const everybody = callers;
const theTeacher = ["teacher"] as const;
const theStudent = ["student"] as const;
const theClass = ["student", "other student"] as const;

const ofAttempt = ({ attempt }: Scene) => ({ attempt });
const ofQuestion = ({ attempt, question }: Scene) => ({ attempt, question });
const ofSet = ({ set }: Scene) => ({ set });
const ofClass = (scene: Scene) => ({ class: scene.class });
const ofMember = (scene: Scene) => ({ class: scene.class, member: scene.member });
const ofAssignment = ({ assignment }: Scene) => ({ assignment });
const written = { kind: "true or false", stem: "", explanation: "", rests: [], isTrue: null };
const ofCard = ({ statement }: Scene) => ({ statement });

/** Every procedure of `/api/trpc`. Where everybody may call, each gets what is their own. */
export const rights: Readonly<Record<string, Right>> = {
  "assignment.give": { may: theTeacher, given: (scene) => ({ ...ofClass(scene), ...ofSet(scene), ...terms }) },
  "assignment.list": { may: theTeacher, given: ofClass },
  "assignment.open": { may: theTeacher, given: ofAssignment },
  "assignment.changes": { may: theTeacher, given: ofAssignment },
  "assignment.change": { may: theTeacher, given: (scene) => ({ ...ofAssignment(scene), ...terms }) },
  "assignment.takeBack": { may: theTeacher, given: ofAssignment },
  "assignment.assigned": { may: theClass, given: ofClass },
  "assignment.start": { may: theClass, given: ofAssignment },

  "attempt.start": { may: everybody, given: () => ({ seed: "rights", length: 1 }) },
  "attempt.get": { may: theStudent, given: ofAttempt },
  "attempt.answer": { may: theStudent, given: (scene) => ({ ...ofQuestion(scene), answer: scene.answer }) },
  "attempt.flag": { may: theStudent, given: (scene) => ({ ...ofQuestion(scene), flagged: true }) },
  "attempt.doubt": { may: theStudent, given: (scene) => ({ ...ofQuestion(scene), text: "Why?" }) },
  "attempt.share": { may: theStudent, given: ofAttempt },
  "attempt.finish": { may: theStudent, given: ofAttempt },
  "attempt.result": { may: theStudent, given: ({ finished }) => ({ attempt: finished }) },
  "attempt.recent": { may: everybody },
  "attempt.weak": { may: everybody },
  "attempt.offer": { may: everybody, given: () => ({}) },

  "bank.list": { may: everybody, given: () => ({ limit: 1 }) },
  "bank.statements": { may: everybody, given: () => ({ text: "Kono" }) },

  "cards.session": { may: everybody, given: () => ({}) },
  "cards.cram": { may: everybody, given: () => ({}) },
  "cards.begun": { may: everybody },
  "cards.rate": { may: everybody, given: (scene) => ({ ...ofCard(scene), rating: "good", number: 1 }) },
  "cards.undo": { may: everybody, given: (scene) => ({ ...ofCard(scene), number: 1 }), after: "cards.rate" },
  "cards.pause": { may: everybody, given: (scene) => ({ ...ofCard(scene), paused: true }) },
  "cards.list": { may: everybody, given: () => ({}) },
  "cards.study": { may: everybody, given: () => ({}) },

  "class.list": { may: everybody },
  "class.create": { may: everybody, given: () => ({ title: "8c" }) },
  "class.open": { may: theTeacher, given: ofClass },
  "class.rename": { may: theTeacher, given: (scene) => ({ ...ofClass(scene), title: "7c" }) },
  "class.setOpen": { may: theTeacher, given: (scene) => ({ ...ofClass(scene), isOpen: false }) },
  "class.renewCode": { may: theTeacher, given: ofClass },
  "class.archive": { may: theTeacher, given: (scene) => ({ ...ofClass(scene), archived: true }) },
  "class.remove": { may: theTeacher, given: ofClass },
  "class.member.rename": { may: theTeacher, given: (scene) => ({ ...ofMember(scene), name: "Sava" }) },
  "class.member.setExtra": {
    may: theTeacher,
    given: (scene) => ({ ...ofMember(scene), extraTime: 25, extraAttempts: 1 }),
  },
  "class.member.remove": { may: theTeacher, given: (scene) => ({ ...ofMember(scene), removed: true }) },
  "class.member.merge": { may: theTeacher, given: (scene) => ({ ...ofMember(scene), into: scene.otherMember }) },
  "class.member.newPhrase": { may: theTeacher, given: ofMember },
  "class.byCode": { may: everybody, given: ({ code }) => ({ code }) },
  "class.join": { may: everybody, given: ({ code }) => ({ code, name: crypto.randomUUID() }) },
  "class.joined": { may: everybody },
  "class.attend": { may: theClass, given: ofClass },

  "facts.list": { may: everybody, given: () => ({ paragraph: 1 }) },
  "facts.byId": { may: everybody, given: ({ fact }) => ({ id: fact }) },
  "facts.sources": { may: everybody },

  "learner.startOver": { may: everybody },
  "learner.newPhrase": { may: everybody },
  "learner.recover": { may: everybody, given: ({ phrase }) => ({ phrase, leaving: true }) },
  "learner.export": { may: everybody },
  "learner.bringBack": { may: everybody, given: ({ file }) => file },
  "learner.erase": { may: everybody, given: () => ({ confirm: "erase" }) },

  "results.open": { may: theTeacher, given: ofAssignment },
  "results.changes": { may: theTeacher, given: ofAssignment },
  "results.student": { may: theTeacher, given: (scene) => ({ ...ofAssignment(scene), student: scene.member }) },
  "results.file": { may: theTeacher, given: (scene) => ({ ...ofAssignment(scene), format: "students" }) },
  "results.regrade": {
    may: theTeacher,
    given: (scene) => ({
      ...ofAssignment(scene),
      question: scene.given,
      change: { kind: "withdrawn" },
      reason: "It was read in two ways.",
    }),
  },

  "set.list": { may: everybody },
  "set.create": { may: everybody, given: () => ({ title: "Mine" }) },
  "set.open": { may: theTeacher, given: ofSet },
  "set.save": { may: theTeacher, given: (scene) => ({ ...ofSet(scene), revision: 2, title: "Saved", items: [] }) },
  "set.duplicate": { may: theTeacher, given: ofSet },
  "set.archive": { may: theTeacher, given: (scene) => ({ ...ofSet(scene), archived: true }) },
  "set.draw": { may: theTeacher, given: (scene) => ({ ...ofSet(scene), count: 1, seed: "rights" }) },
  "set.changes": { may: theTeacher, given: ofSet },
  "set.check": { may: theTeacher, given: (scene) => ({ ...ofSet(scene), question: scene.asked, own: {} }) },
  "set.checkWritten": { may: theTeacher, given: (scene) => ({ ...ofSet(scene), written }) },
  "set.otherOptions": {
    may: theTeacher,
    given: (scene) => ({ ...ofSet(scene), question: scene.asked, own: {}, option: "a" }),
  },
  "set.publish": { may: theTeacher, given: (scene) => ({ ...ofSet(scene), revision: 2 }) },
  "set.forms": { may: theTeacher, given: ofSet },
  "set.remove": { may: theTeacher, given: ofSet },
};

/** What somebody answers whose device was never asked. */
const guessed = { id: "AA", rawId: "AA", type: "public-key" };
const said = { clientDataJSON: btoa('{"challenge":"AAAAAAAAAAAAAAAAAAAAAAAA"}').replace(/=+$/, "") };

/** Every procedure of `/api/auth`, and what each caller is told. The teacher has an account. */
export const accountRights: Readonly<Record<string, { readonly given?: (of: Account) => object } & Told>> = {
  current: { told: undefined },
  signUp: {
    given: () => ({ email: `${crypto.randomUUID()}@example.org`, password }),
    told: "signed up",
    teacher: "signed in already",
  },
  signIn: { given: (account) => ({ ...account, leaving: true }), told: "signed in" },
  requestLink: { given: () => ({ email: `${crypto.randomUUID()}@example.org` }), told: "asked for" },
  resetPassword: { given: () => ({ token: "guessed", password }), told: "used up" },
  changePassword: {
    given: (account) => ({ password: account.password, next: account.password }),
    told: "signed out",
    teacher: "changed",
  },
  remove: {
    given: (account) => ({ password: account.password, study: "keep" }),
    told: "signed out",
    teacher: "removed",
  },
  signOut: { told: undefined },
  signOutEverywhere: { told: undefined },
  "passkeys.list": { told: undefined },
  "passkeys.toAdd": { given: (account) => ({ password: account.password }), told: "signed out", teacher: "ready" },
  "passkeys.add": {
    given: () => ({ name: "Found", response: { ...guessed, response: { ...said, attestationObject: "AA" } } }),
    told: "signed out",
    teacher: "expired",
  },
  "passkeys.rename": { given: () => ({ passkey: "guessed", name: "Mine" }), told: "signed out", teacher: "unknown" },
  "passkeys.remove": { given: () => ({ passkey: "guessed" }), told: "signed out", teacher: "unknown" },
  "passkeys.toSignIn": { told: "ready" },
  "passkeys.signIn": {
    given: () => ({
      response: { ...guessed, response: { ...said, authenticatorData: "AA", signature: "AA", userHandle: "AA" } },
      leaving: true,
    }),
    told: "expired",
  },
};
