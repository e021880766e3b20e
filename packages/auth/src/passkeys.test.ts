import { openStore, type Store } from "@communique/db";
import { freshPostgres, temporaryFolder, testDatabaseUrl } from "@communique/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Accounts, openAccounts } from "./accounts.ts";
import { browserOf } from "./testing/browser.ts";
import { deviceAt } from "./testing/device.ts";

const databases = testDatabaseUrl === undefined ? ["PGlite"] : ["PGlite", "PostgreSQL"];
const password = "correct horse battery";
const origin = "https://quiz.example";
const name = "School laptop";

describe.each(databases)("on %s", (database) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: Awaited<ReturnType<typeof freshPostgres>> | undefined;
  let store: Store;
  const accountsAt = (publicOrigin?: string): Accounts =>
    openAccounts({
      store,
      secret: "a secret of the server",
      publicOrigin,
      mail: undefined,
      origin: () => origin,
      log: () => undefined,
    });
  let accounts: Accounts;

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = database === "PostgreSQL" ? await freshPostgres(testDatabaseUrl ?? "") : undefined;
    store = await openStore({ dataDir: folder.path, databaseUrl: server?.url });
    accounts = accountsAt();
  });
  afterAll(async () => {
    await store?.close();
    await server?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  let places = 0;
  /** A browser at an address of its own, so that what one test tries is not counted in another. */
  const browser = (at: Partial<Parameters<typeof browserOf>[0]> = {}) =>
    browserOf({ accounts, store, address: `192.0.2.${places++}`, origin, ...at });
  let people = 0;
  const signedUp = async () => {
    const desk = browser();
    const learner = await desk.study();
    const email = `kato${people++}@example.org`;
    await desk.account.signUp({ email, password });
    return { email, desk, learner };
  };
  type Desk = ReturnType<typeof browser>;
  type Device = ReturnType<typeof deviceAt>;
  const toAdd = async ({ account }: Desk) => {
    const asked = await account.passkeys.toAdd({ password });
    if (asked.outcome !== "ready") throw new Error(asked.outcome);
    return asked.options;
  };
  const add = async (desk: Desk, device: Device, response = toAdd(desk).then(device.make)) =>
    desk.account.passkeys.add({ name, response: await response });
  const toSignIn = async ({ account }: Desk) => {
    const asked = await account.passkeys.toSignIn();
    if (asked.outcome !== "ready") throw new Error(asked.outcome);
    return asked.options;
  };
  const signIn = async (desk: Desk, device: Device, leaving = false) =>
    desk.account.passkeys.signIn({ response: device.sign(await toSignIn(desk)), leaving });
  const withPasskey = async (options: Partial<Parameters<typeof deviceAt>[0]> = {}) => {
    const person = await signedUp();
    const device = deviceAt({ origin, ...options });
    expect(await add(person.desk, device)).toEqual({ outcome: "added" });
    return { ...person, device };
  };

  test("a passkey brings back the same learner in another browser, and nothing is typed", async () => {
    const { desk, device, learner } = await withPasskey();
    const other = browser();
    expect(await signIn(other, device)).toEqual({ outcome: "signed in" });
    expect(await other.learner()).toBe(learner);
    expect(await desk.account.passkeys.list()).toMatchObject([
      { name, domain: "quiz.example", usedAt: expect.any(String) },
    ]);
  });

  test("a passkey is added by the password alone, and only by whoever is signed in", async () => {
    const { desk } = await signedUp();
    expect(await desk.account.passkeys.toAdd({ password: "not this one" })).toEqual({ outcome: "wrong" });
    expect(await browser().account.passkeys.toAdd({ password })).toEqual({ outcome: "signed out" });
    const response = deviceAt({ origin }).make(await toAdd(desk));
    expect(await browser().account.passkeys.add({ name, response })).toEqual({ outcome: "signed out" });
    const other = await signedUp();
    expect(await other.desk.account.passkeys.add({ name, response })).toEqual({ outcome: "expired" });
    expect(await desk.account.passkeys.list()).toEqual([]);
  });

  test("what a device answered counts once", async () => {
    const { desk, device } = await withPasskey();
    const response = device.make(await toAdd(desk));
    expect(await add(desk, device, Promise.resolve(response))).toEqual({ outcome: "added" });
    expect(await add(desk, device, Promise.resolve(response))).toEqual({ outcome: "expired" });
    const other = browser();
    const signed = device.sign(await toSignIn(other));
    expect(await other.account.passkeys.signIn({ response: signed })).toEqual({ outcome: "signed in" });
    expect(await browser().account.passkeys.signIn({ response: signed })).toEqual({ outcome: "expired" });
  });

  test("what was asked for one thing is no answer to another", async () => {
    const { desk, device } = await withPasskey();
    const { challenge } = await toAdd(desk);
    const response = device.sign({ challenge, rpId: "quiz.example" });
    expect(await browser().account.passkeys.signIn({ response })).toEqual({ outcome: "expired" });
  });

  test.each([
    ["that was asked by another site", { origin: "https://quiz.example.evil" }],
    ["that did not ask who holds it", { verifies: false }],
  ])("a device %s makes no passkey", async (_, options) => {
    const { desk } = await signedUp();
    expect(await add(desk, deviceAt({ origin, ...options }))).toEqual({ outcome: "refused" });
    expect(await desk.account.passkeys.list()).toEqual([]);
  });

  test("a passkey of one domain opens nothing at another, also where the server answers to both", async () => {
    const { device } = await withPasskey();
    const elsewhere = browser({ origin: "https://other.example" });
    const options = await toSignIn(elsewhere);
    expect(options.rpId).toBe("other.example");
    expect(await elsewhere.account.passkeys.signIn({ response: device.sign(options) })).toEqual({ outcome: "refused" });
  });

  test("a server whose address is said has passkeys for that one alone", async () => {
    const said = accountsAt("https://quiz.school");
    const here = browser({ accounts: said, origin: "http://localhost:3000" });
    const told = { outcome: "elsewhere", origin: "https://quiz.school" };
    const { device } = await withPasskey();
    const options = await toSignIn(browser());
    expect(await here.account.passkeys.toSignIn()).toEqual(told);
    expect(await here.account.passkeys.toAdd({ password })).toEqual(told);
    expect(await here.account.passkeys.signIn({ response: device.sign(options) })).toEqual(told);
    const there = browser({ accounts: said, origin: "https://quiz.school" });
    expect((await toSignIn(there)).rpId).toBe("quiz.school");
  });

  test("a device whose counter goes back is a copy, and opens nothing", async () => {
    const { device } = await withPasskey({ counts: true });
    const other = browser();
    const earlier = device.sign(await toSignIn(other));
    expect(await signIn(other, device)).toEqual({ outcome: "signed in" });
    expect(await browser().account.passkeys.signIn({ response: earlier })).toEqual({ outcome: "refused" });
  });

  test("a signature by another key opens nothing", async () => {
    const [{ device, desk, learner }, { device: other }] = [await withPasskey(), await withPasskey()];
    await desk.account.signOut();
    const options = await toSignIn(desk);
    const [mine, theirs] = [device.sign(options), other.sign(options)];
    const response = { ...mine, response: { ...mine.response, signature: theirs.response.signature } };
    expect(await desk.account.passkeys.signIn({ response })).toEqual({ outcome: "refused" });
    expect(await signIn(desk, device)).toEqual({ outcome: "signed in" });
    expect(await desk.learner()).toBe(learner);
  });

  test("what a guest has studied is left behind only if that is meant", async () => {
    const { device, learner } = await withPasskey();
    const guest = browser();
    const own = await guest.study();
    expect(await signIn(guest, device)).toEqual({ outcome: "would leave" });
    expect(await guest.learner()).toBe(own);
    expect(await signIn(guest, device, true)).toEqual({ outcome: "signed in" });
    expect(await guest.learner()).toBe(learner);
  });

  test("a passkey has another name, or is gone, by the will of its own account alone", async () => {
    const [{ desk, device }, other] = [await withPasskey(), await signedUp()];
    const [passkey = ""] = (await desk.account.passkeys.list()).map(({ id }) => id);
    for (const stranger of [other.desk, browser()]) {
      const told = { outcome: stranger === other.desk ? "unknown" : "signed out" };
      expect(await stranger.account.passkeys.rename({ passkey, name: "Mine" })).toEqual(told);
      expect(await stranger.account.passkeys.remove({ passkey })).toEqual(told);
      expect(await stranger.account.passkeys.list()).toEqual([]);
    }
    expect(await desk.account.passkeys.rename({ passkey, name: "  At \n home " })).toEqual({ outcome: "changed" });
    expect(await desk.account.passkeys.list()).toMatchObject([{ name: "At home" }]);
    expect(await desk.account.passkeys.remove({ passkey })).toEqual({ outcome: "changed" });
    expect(await signIn(browser(), device)).toEqual({ outcome: "unknown" });
  });

  test("signing out everywhere and a new password end the browsers, and leave the passkeys", async () => {
    const { desk, device } = await withPasskey();
    const phone = browser();
    await signIn(phone, device);
    await desk.account.changePassword({ password, next: "another long one" });
    expect(await phone.learner()).toBeUndefined();
    await desk.account.signOutEverywhere();
    expect(await signIn(phone, device)).toEqual({ outcome: "signed in" });
  });

  test.each([
    ["is deleted", (desk: Desk) => desk.account.remove({ password, study: "keep" })],
    ["is deleted with the study", (desk: Desk) => desk.account.remove({ password, study: "erase" })],
    [
      "goes with what is kept of the learner",
      async (desk: Desk) => store.eraseLearner({ learner: (await desk.learner()) ?? "" }),
    ],
  ])("no passkey is left of an account that %s", async (_, end) => {
    const { desk, device } = await withPasskey();
    await end(desk);
    expect(await signIn(browser(), device)).toEqual({ outcome: "unknown" });
  });

  test("an account has twenty passkeys at most", async () => {
    const { desk } = await signedUp();
    for (let count = 0; count < 20; count++) await add(desk, deviceAt({ origin }));
    expect(await desk.account.passkeys.toAdd({ password })).toEqual({ outcome: "too many passkeys" });
  });

  const openingNothing = (device: Device) => device.sign({ challenge: "c".repeat(43), rpId: "quiz.example" });

  test("after thirty answers that open nothing one waits, and only there and only with that passkey", async () => {
    const [{ desk, device }, { device: neighbours }] = [await withPasskey(), await withPasskey()];
    const here = browser();
    const fail = () => here.account.passkeys.signIn({ response: openingNothing(device) });
    for (let count = 0; count < 29; count++) expect(await fail()).toEqual({ outcome: "expired" });
    expect(await signIn(here, device)).toEqual({ outcome: "signed in" });
    for (let count = 0; count < 30; count++) expect(await fail()).toEqual({ outcome: "expired" });
    expect(await signIn(here, device)).toEqual({ outcome: "too many", minutes: 15 });
    expect(await signIn(here, neighbours, true)).toEqual({ outcome: "signed in" });
    expect(await signIn(desk, device)).toEqual({ outcome: "signed in" });
  });

  test("passkeys that are right are not counted", async () => {
    const { device } = await withPasskey();
    const here = browser();
    for (let count = 0; count < 32; count++) expect(await signIn(here, device)).toEqual({ outcome: "signed in" });
  });

  test("an address that tries one passkey after another is stopped after a thousand", async () => {
    const { device } = await withPasskey();
    const here = browser();
    const response = openingNothing(device);
    const fail = (id: string) => here.account.passkeys.signIn({ response: { ...response, id, rawId: id } });
    for (let count = 0; count < 1000; count++) expect(await fail(`made-up-${count}`)).toEqual({ outcome: "expired" });
    expect(await fail("made-up")).toEqual({ outcome: "too many", minutes: 15 });
    expect(await signIn(browser(), device)).toEqual({ outcome: "signed in" });
  });

  test("an address that asks without end waits for a minute at most, and no other one does", async () => {
    const here = browser();
    for (let count = 0; count < 600; count++) await toSignIn(here);
    expect(await here.account.passkeys.toSignIn()).toEqual({ outcome: "too many", minutes: 1 });
    expect(await browser().account.passkeys.toSignIn()).toMatchObject({ outcome: "ready" });
  });

  test.each<[string, { readonly name?: string; readonly id?: string }]>([
    ["a name that says nothing", { name: " \u200b " }],
    ["a name that turns the writing around", { name: "laptop\u202e" }],
    ["an endless name", { name: "x".repeat(61) }],
    ["an id that is none", { id: "a b" }],
  ])("%s is refused before anything is done", async (_, { name: given = name, id }) => {
    const { desk } = await signedUp();
    const response = deviceAt({ origin }).make(await toAdd(desk));
    const adding = desk.account.passkeys.add({ name: given, response: { ...response, ...(id && { id }) } });
    await expect(adding).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("what was asked for and never answered is not kept", async () => {
    await toSignIn(browser());
    const sql = store.identity.sql as { execute(statement: string): Promise<{ rows: { count: number }[] }> };
    await sql.execute("update account_links set expires_at = now() - interval '1 minute'");
    await toSignIn(browser());
    const { rows } = await sql.execute("select count(*)::int as count from account_links");
    expect(rows).toEqual([{ count: 1 }]);
  });
});
