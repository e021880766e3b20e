import type { Office, Tenure } from "@communique/domain";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { berg, dahl, falk, holm, lind, norland, office, sudland, tenure } from "../audit/testing/invented-actors.ts";
import { matchOffices } from "./match-offices.ts";
import { peopleByGovernment } from "./people-by-government.ts";
import { severalChairs } from "./several-chairs.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { month } from "./testing/invented-events.ts";
import { pairsIn, rightIn, sortedIn, wrongIn } from "./testing/placed-in.ts";

const offices: readonly Office[] = ["Mayor", "Judge", "Clerk"].map((title) =>
  office(title.toLowerCase(), title, norland),
);
const tenures: readonly Tenure[] = [berg, dahl, falk].flatMap((holder, index) => {
  const held = offices[index];
  return held ? tenure(`${holder.given}-in-office`, holder, held) : [];
});
const foreign = [holm, lind].map((holder) =>
  tenure(`${holder.given}-abroad`, holder, office(holder.id, holder.given, sudland)),
);

test("each person is matched with the office held, on one side and on both", () => {
  const drafts = draftsOf("match pairs", matchOffices, [...tenures, ...foreign]);
  expect(drafts.map(({ stem }) => stem)).toEqual([
    "Match each person with the Norlandic office held in October 2000, by the article's account.",
    "Match each person with the office held in October 2000, by the article's account.",
  ]);
  expect(drafts[0] && pairsIn(drafts[0])).toEqual({
    "Anna Berg": "Norlandic Mayor",
    "Erik Dahl": "Norlandic Judge",
    "Ida Falk": "Norlandic Clerk",
  });
});

test("offices of different times, or of one person, are not asked together", () => {
  const [first, second, third] = tenures as readonly [Tenure, Tenure, Tenure];
  expect(draftsOf("match pairs", matchOffices, [first, second, { ...third, asOf: month("1999-01") }])).toEqual([]);
  expect(draftsOf("match pairs", matchOffices, [first, second, { ...third, holder: berg }])).toEqual([]);
});

test("people are sorted by government, and several of them served one", () => {
  const facts = [...tenures, ...foreign];
  const [sorted] = draftsOf("sort into groups", peopleByGovernment, facts);
  expect(sorted && sortedIn(sorted)).toEqual({
    Norland: ["Anna Berg", "Erik Dahl", "Ida Falk"],
    Sudland: ["Jon Holm", "Otto Lind"],
  });
  const several = draftsOf("several right", peopleByGovernment, facts).at(-1);
  expect(several?.stem).toBe("Which of these people held an office of Sudland in October 2000?");
  expect(several && rightIn(several)).toEqual(["Jon Holm", "Otto Lind"]);
});

test("somebody with offices of two governments is not asked for one", () => {
  const abroad = tenure("berg-abroad", berg, office("consul", "Consul", sudland));
  expect(draftsOf("sort into groups", peopleByGovernment, [...tenures, ...foreign])).toHaveLength(1);
  expect(draftsOf("sort into groups", peopleByGovernment, [...tenures, ...foreign, abroad])).toEqual([]);
});

test("somebody of whom no office is told is nobody's servant", () => {
  const texts = draftsOf("several right", peopleByGovernment, articleFacts).flatMap(({ options }) =>
    options.map(({ text }) => text),
  );
  expect(texts).toContain("Igor Ivanov");
  expect(texts).not.toContain("Ryozo Kato");
});

test("all who presided are right, and everybody else is refuted", () => {
  const [draft] = draftsOf("several right", severalChairs, articleFacts);
  expect(draft && rightIn(draft)).toEqual(["Aleksandr Losyukov", "Ryozo Kato"]);
  expect(draft && wrongIn(draft).length).toBeGreaterThanOrEqual(2);
});
