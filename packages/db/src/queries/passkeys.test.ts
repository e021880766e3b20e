import { expect, test } from "vitest";
import { accounts } from "../schema.ts";
import { later, malformed, nobody, now, onEveryDatabase } from "../testing/on-every-database.ts";

onEveryDatabase((on) => {
  const accountOf = async (learner: string): Promise<string> => {
    const given = { learnerId: learner, email: `${learner}@example.org`, createdAt: now, updatedAt: now };
    const [account] = await on.database.sql.insert(accounts).values(given).returning({ id: accounts.id });
    return account?.id ?? "";
  };
  const laptop = {
    ...{ credential: "laptop", publicKey: "AQI", counter: 0, transports: ["internal", "hybrid"] },
    ...{ domain: "quiz.example", name: "School laptop" },
  };
  const add = (account: string, given: Partial<typeof laptop> = {}) =>
    on.store.addPasskey({ account, ...laptop, ...given, most: 3, now });

  test("a passkey is found with the account that it opens", async () => {
    const account = await accountOf(on.learner);
    expect(await add(account)).toBe("added");
    const stored = { id: expect.any(String), ...laptop, createdAt: now, usedAt: null };
    expect(await on.store.passkeys({ account })).toEqual([stored]);
    const of = { id: account, email: `${on.learner}@example.org`, learner: on.learner };
    expect(await on.store.passkeyBy(laptop)).toEqual({ ...stored, account: of });
    expect(await on.store.passkeyBy({ credential: "phone" })).toBeUndefined();
  });

  test("a passkey opens one account", async () => {
    const [account, other] = [await accountOf(on.learner), await accountOf(await on.store.createLearner(now))];
    await add(account);
    expect([await add(account), await add(other)]).toEqual(["taken", "taken"]);
    expect(await on.store.passkeys({ account: other })).toEqual([]);
  });

  test("an account has no more passkeys than it may, however many are added at once", async () => {
    const account = await accountOf(on.learner);
    const added = await Promise.all(Array.from({ length: 9 }, (_, index) => add(account, { credential: `${index}` })));
    expect(added.filter((one) => one === "added")).toHaveLength(3);
    expect(await on.store.passkeys({ account })).toHaveLength(3);
  });

  test.each([nobody, ...malformed])("the account %j gets no passkey", async (account) => {
    expect(await add(account)).toBe("no-account");
    expect(await on.store.passkeys({ account })).toEqual([]);
  });

  test("a use that a device has counted before is none", async () => {
    const account = await accountOf(on.learner);
    await add(account, { counter: 4 });
    const [passkey = ""] = (await on.store.passkeys({ account })).map(({ id }) => id);
    const use = (counter: number) => on.store.recordPasskeyUse({ passkey, counter, now: later });
    expect([await use(4), await use(0), await use(5), await use(5)]).toEqual([false, false, true, false]);
    expect(await on.store.passkeys({ account })).toMatchObject([{ counter: 5, usedAt: later }]);
  });

  test("a device that does not count is believed again and again", async () => {
    const account = await accountOf(on.learner);
    await add(account);
    const [passkey = ""] = (await on.store.passkeys({ account })).map(({ id }) => id);
    const use = () => on.store.recordPasskeyUse({ passkey, counter: 0, now: later });
    expect([await use(), await use()]).toEqual([true, true]);
  });

  test("only its own account renames and removes a passkey", async () => {
    const account = await accountOf(on.learner);
    await add(account);
    const [passkey = ""] = (await on.store.passkeys({ account })).map(({ id }) => id);
    for (const other of [await accountOf(await on.store.createLearner(now)), nobody, ...malformed]) {
      expect(await on.store.renamePasskey({ account: other, passkey, name: "Mine" })).toBe(false);
      expect(await on.store.removePasskey({ account: other, passkey })).toBe(false);
      expect(await on.store.removePasskey({ account, passkey: other })).toBe(false);
    }
    expect(await on.store.renamePasskey({ account, passkey, name: "At home" })).toBe(true);
    expect(await on.store.passkeys({ account })).toMatchObject([{ name: "At home" }]);
    expect(await on.store.removePasskey({ account, passkey })).toBe(true);
    expect(await on.store.removePasskey({ account, passkey })).toBe(false);
  });
});
