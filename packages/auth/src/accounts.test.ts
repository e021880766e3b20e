import { inspect } from "node:util";
import { openStore, type Store } from "@communique/db";
import { freshPostgres, temporaryFolder, testDatabaseUrl } from "@communique/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Accounts, openAccounts } from "./accounts.ts";
import { browserOf } from "./testing/browser.ts";

const databases = testDatabaseUrl === undefined ? ["PGlite"] : ["PGlite", "PostgreSQL"];
const password = "correct horse battery";

describe.each(databases)("on %s", (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: Awaited<ReturnType<typeof freshPostgres>> | undefined;
  let store: Store;
  let accounts: Accounts;
  const logged: string[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = name === "PostgreSQL" ? await freshPostgres(testDatabaseUrl ?? "") : undefined;
    store = await openStore({ dataDir: folder.path, databaseUrl: server?.url });
    accounts = openAccounts({
      store,
      secret: "a secret of the server",
      publicOrigin: undefined,
      mail: undefined,
      origin: () => "http://quiz.example",
      log: (line) => logged.push(line),
    });
  });
  afterAll(async () => {
    await store?.close();
    await server?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  const browser = (address?: string) => browserOf({ accounts, store, ...(address && { address }) });
  let people = 0;
  const somebody = () => ({ email: `kato${people++}@example.org`, password });
  const signedUp = async (of = somebody()) => {
    const desk = browser();
    const learner = await desk.study();
    expect(await desk.account.signUp(of)).toEqual({ outcome: "signed up", phraseEnded: false });
    return { ...of, desk, learner };
  };

  test("whoever signs up keeps the study of this browser, and finds it in another one", async () => {
    const { email, desk, learner } = await signedUp();
    expect(await desk.learner()).toBe(learner);
    expect(await desk.account.current()).toEqual({ email, ended: false, linksBy: "console" });
    const other = browser();
    expect(await other.account.signIn({ email: ` ${email.toUpperCase()} `, password })).toEqual({
      outcome: "signed in",
    });
    expect(await other.learner()).toBe(learner);
  });

  test("a phrase that a teacher handed over ends with signing up, as do one made after it and the browser that it opened", async () => {
    const now = new Date();
    const teacher = await store.createLearner(now);
    const made = await store.createClass({ learner: teacher, title: "8b", code: "HANDED", most: 9, now });
    const school = made.outcome === "created" ? made.class : "";
    for (const [name, after] of [
      ["Ada", undefined],
      ["Ben", "Ben's next"],
    ] as const) {
      const [desk, teachers] = [browser(), browser()];
      const learner = await desk.study();
      await store.joinClass({ learner, code: "HANDED", name, most: 9, now });
      await store.resetRecovery({ learner: teacher, class: school, member: learner, hash: name });
      await teachers.recover(name);
      expect(await teachers.learner()).toBe(learner);
      if (after) await store.setRecovery({ learner, hash: after });
      expect(await desk.account.signUp(somebody())).toEqual({ outcome: "signed up", phraseEnded: true });
      expect(await store.hasRecovery({ learner })).toBe(false);
      expect([await desk.learner(), await teachers.learner()]).toEqual([learner, undefined]);
      const again = await store.resetRecovery({ learner: teacher, class: school, member: learner, hash: "more" });
      expect(again).toBe("has-more");
    }
  });

  test("a phrase that no teacher has had a hand in stays when its learner signs up, and so do the other browsers", async () => {
    const [desk, phone] = [browser(), browser()];
    const learner = await desk.study();
    await store.setRecovery({ learner, hash: "own" });
    await phone.recover("own");
    expect(await desk.account.signUp(somebody())).toEqual({ outcome: "signed up", phraseEnded: false });
    expect(await store.learnerByRecovery("own")).toBe(learner);
    expect(await phone.learner()).toBe(learner);
  });

  test("whoever has studied nothing yet gets a new learner by signing up", async () => {
    const fresh = browser();
    expect(await fresh.account.signUp(somebody())).toEqual({ outcome: "signed up", phraseEnded: false });
    expect(await store.hasLearner((await fresh.learner()) ?? "")).toBe(true);
    expect(await fresh.account.signUp(somebody())).toEqual({ outcome: "signed in already" });
  });

  test("a wrong password and an e-mail without an account are one thing to whoever tries", async () => {
    const { email } = await signedUp();
    const other = browser();
    expect(await other.account.signIn({ email, password: "not this one" })).toEqual({ outcome: "wrong" });
    expect(await other.account.signIn({ ...somebody(), password: "not this one" })).toEqual({ outcome: "wrong" });
    expect(await other.learner()).toBeUndefined();
  });

  test("an e-mail has one account, and whoever signs up with it again opens nothing", async () => {
    const { email } = await signedUp();
    const other = browser();
    expect(await other.account.signUp({ email, password })).toEqual({ outcome: "refused" });
    expect(await other.learner()).toBeUndefined();
    const rivals = Array.from({ length: 5 }, () => browser());
    const same = somebody();
    const outcomes = await Promise.all(rivals.map(({ account }) => account.signUp(same)));
    expect(outcomes.filter(({ outcome }) => outcome === "signed up")).toHaveLength(1);
  });

  test("what a guest has studied is left behind only if that is meant", async () => {
    const { email, learner } = await signedUp();
    const other = browser();
    const own = await other.study();
    expect(await other.account.signIn({ email, password })).toEqual({ outcome: "would leave" });
    expect(await other.learner()).toBe(own);
    expect(await other.account.signIn({ email, password, leaving: true })).toEqual({ outcome: "signed in" });
    expect(await other.learner()).toBe(learner);
  });

  test("nothing is asked of whoever comes from another account, which stays", async () => {
    const [one, other] = [await signedUp(), await signedUp()];
    expect(await one.desk.account.signIn({ email: other.email, password })).toEqual({ outcome: "signed in" });
    expect(await one.desk.account.signIn({ email: one.email, password })).toEqual({ outcome: "signed in" });
    expect(await one.desk.learner()).toBe(one.learner);
  });

  test("after ten wrong passwords one waits, and only there and only for that account", async () => {
    const [{ email }, another] = [await signedUp(), await signedUp()];
    const tries = async (address: string, at = email) =>
      await browser(address).account.signIn({ email: at, password: "not this one" });
    for (let count = 0; count < 10; count++) expect(await tries("192.0.2.7")).toEqual({ outcome: "wrong" });
    expect(await tries("192.0.2.7")).toEqual({ outcome: "too many", minutes: 15 });
    const locked = await browser("192.0.2.7").account.signIn({ email, password });
    expect(locked).toMatchObject({ outcome: "too many" });
    expect(await browser("192.0.2.8").account.signIn({ email, password })).toEqual({ outcome: "signed in" });
    const neighbour = await browser("192.0.2.7").account.signIn({ email: another.email, password });
    expect(neighbour).toEqual({ outcome: "signed in" });
  });

  test("passwords that are right are not counted", async () => {
    const { email } = await signedUp();
    for (let count = 0; count < 12; count++) {
      expect(await browser().account.signIn({ email, password })).toEqual({ outcome: "signed in" });
    }
  });

  test("whoever signs up with one taken e-mail after another is stopped", async () => {
    const { email } = await signedUp();
    const guess = () => browser("192.0.2.99").account.signUp({ email, password });
    for (let count = 0; count < 30; count++) expect(await guess()).toEqual({ outcome: "refused" });
    expect(await guess()).toMatchObject({ outcome: "too many" });
  });

  test("signing out takes the cookie of this browser, signing out everywhere ends those of all", async () => {
    const { email, desk, learner } = await signedUp();
    const [phone, laptop] = [browser(), browser()];
    for (const { account } of [phone, laptop]) await account.signIn({ email, password });
    await phone.account.signOut();
    expect([await phone.learner(), await laptop.learner()]).toEqual([undefined, learner]);
    await laptop.account.signOutEverywhere();
    expect([await desk.learner(), await laptop.learner()]).toEqual([undefined, undefined]);
    expect(await desk.account.current()).toMatchObject({ email: null, ended: true });
    expect(await desk.account.signIn({ email, password })).toEqual({ outcome: "signed in" });
    expect(await desk.learner()).toBe(learner);
  });

  test("a guest is not signed out: nothing would open that study again", async () => {
    const guest = browser();
    const learner = await guest.study();
    await guest.account.signOut();
    await guest.account.signOutEverywhere();
    expect(await guest.learner()).toBe(learner);
  });

  test("a changed password ends the other browsers and opens the account from then on", async () => {
    const { email, desk, learner } = await signedUp();
    const phone = browser();
    await phone.account.signIn({ email, password });
    const next = "another long one";
    expect(await desk.account.changePassword({ password: "not this one", next })).toEqual({ outcome: "wrong" });
    expect(await desk.account.changePassword({ password, next })).toEqual({ outcome: "changed" });
    expect([await desk.learner(), await phone.learner()]).toEqual([learner, undefined]);
    expect(await phone.account.signIn({ email, password })).toEqual({ outcome: "wrong" });
    expect(await phone.account.signIn({ email, password: next })).toEqual({ outcome: "signed in" });
    expect(await browser().account.changePassword({ password, next })).toEqual({ outcome: "signed out" });
  });

  test("a link to a new password works once, and ends every browser", async () => {
    const { email, desk } = await signedUp();
    const other = browser();
    expect(await other.account.requestLink({ email })).toEqual({ outcome: "asked for" });
    expect(logged.at(-1)).toContain(
      `${email} can be set here, once, within an hour: http://quiz.example/account/reset#`,
    );
    const token = logged.at(-1)?.split("#")[1] ?? "";
    const next = "a third long one";
    expect(await other.account.resetPassword({ token, password: next })).toEqual({ outcome: "changed" });
    expect(await other.account.resetPassword({ token, password })).toEqual({ outcome: "used up" });
    expect(await desk.learner()).toBeUndefined();
    expect(await other.account.signIn({ email, password: next })).toEqual({ outcome: "signed in" });
  });

  test("a link is asked for alike with and without an account, and made for none", async () => {
    const before = logged.length;
    expect(await browser().account.requestLink({ email: "nobody@example.org" })).toEqual({ outcome: "asked for" });
    expect(await browser().account.resetPassword({ token: "made-up", password })).toEqual({ outcome: "used up" });
    expect(logged).toHaveLength(before);
    const { email } = somebody();
    for (let count = 0; count < 3; count++) await browser().account.requestLink({ email });
    expect(await browser().account.requestLink({ email })).toMatchObject({ outcome: "too many" });
  });

  test("an account is removed by its password, without the study", async () => {
    const { email, desk, learner } = await signedUp();
    expect(await desk.account.remove({ password: "not this one", study: "keep" })).toEqual({ outcome: "wrong" });
    expect(await desk.account.remove({ password, study: "keep" })).toEqual({ outcome: "removed" });
    expect(await desk.learner()).toBe(learner);
    expect(await store.paused({ learner })).toEqual(["claim:a"]);
    expect(await browser().account.signIn({ email, password })).toEqual({ outcome: "wrong" });
    expect(await browser().account.signUp({ email, password })).toEqual({ outcome: "signed up", phraseEnded: false });
  });

  test("an account is removed with the study", async () => {
    const { email, desk, learner } = await signedUp();
    expect(await desk.account.remove({ password, study: "erase" })).toEqual({ outcome: "removed" });
    expect([await desk.learner(), await store.hasLearner(learner)]).toEqual([undefined, false]);
    expect(await browser().account.signIn({ email, password })).toEqual({ outcome: "wrong" });
  });

  test("whoever erases the study has no account any more", async () => {
    const { email, learner } = await signedUp();
    await store.eraseLearner({ learner });
    expect(await browser().account.signIn({ email, password })).toEqual({ outcome: "wrong" });
  });

  test.each([
    ["no e-mail", { email: "kato", password }],
    ["a short password", { email: "short@example.org", password: "nine char" }],
    ["an endless password", { email: "long@example.org", password: "x".repeat(129) }],
  ])("%s signs nobody up", async (_, given) => {
    await expect(browser().account.signUp(given)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("an error of the database quotes neither e-mail nor password", async () => {
    const sql = store.identity.sql as { execute(statement: string): Promise<unknown> };
    await sql.execute("alter table accounts rename to away");
    const failures = [
      await browser()
        .account.signIn({ email: "kato@example.org", password })
        .catch((error: unknown) => error),
      await browser()
        .account.signUp({ email: "kato@example.org", password })
        .catch((error: unknown) => error),
    ];
    await sql.execute("alter table away rename to accounts");
    for (const failure of failures) {
      expect(failure).toMatchObject({ cause: { name: "StoreError", code: "query-failed" } });
      expect(inspect(failure, { depth: 9 })).not.toMatch(/kato|horse/);
    }
  });
});
