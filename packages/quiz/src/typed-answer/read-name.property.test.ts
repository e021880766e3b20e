import { articleFacts } from "@communique/domain/facts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formsOf } from "./forms-of.ts";
import { readName } from "./read-name.ts";

const people = articleFacts.filter((fact) => fact.kind === "person");
const expectedFor = people.map((asked) => ({
  accepts: formsOf(asked),
  others: people.filter((one) => one !== asked).map((one) => ({ accepts: formsOf(one) })),
}));
const forms = fc
  .constantFrom(...expectedFor)
  .chain((expected) => fc.record({ expected: fc.constant(expected), form: fc.constantFrom(...expected.accepts) }));

const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const disguises = fc.subarray([
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  fullWidth,
  (text: string) => text.normalize("NFD"),
  (text: string) => text.normalize("NFC"),
  (text: string) => `  ${text.replaceAll(" ", " \u3000\t")}\u00A0\n`,
  (text: string) => [...text].join("\u200D"),
  (text: string) => `\u202B${text}\u202C`,
  (text: string) => `“${text}.”`,
  (text: string) => text.replaceAll(" ", "・"),
]);

test("a form in any case, width and composition, with any spaces around it, is accepted", () => {
  fc.assert(
    fc.property(forms, disguises, ({ expected, form }, disguise) => {
      const typed = disguise.reduce((text, change) => change(text), form);
      expect(readName(typed, expected), typed).toEqual({ read: "accepted" });
    }),
    { numRuns: 1000 },
  );
});

const slips = fc.array(
  fc.record({
    at: fc.nat(30),
    letter: fc.constantFrom(..."aehiknorstvyz "),
    kind: fc.constantFrom("add", "drop", "change", "swap"),
  }),
  { minLength: 1, maxLength: 3 },
);

function withSlip(text: string, { at, letter, kind }: { at: number; letter: string; kind: string }): string {
  const place = at % text.length;
  const [before, here, next, after] = [
    text.slice(0, place),
    text.charAt(place),
    text.charAt(place + 1),
    text.slice(place + 2),
  ];
  switch (kind) {
    case "add":
      return before + letter + here + next + after;
    case "drop":
      return before + next + after;
    case "swap":
      return before + next + here + after;
    default:
      return before + letter + next + after;
  }
}

test("no misspelling is right or near for two people", () => {
  fc.assert(
    fc.property(forms, slips, ({ form }, made) => {
      const typed = made.reduce(withSlip, form);
      const taken = expectedFor.filter((expected) => ["accepted", "near"].includes(readName(typed, expected).read));
      expect(taken.length, typed).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 10_000, size: "max" }),
  fc.array(fc.nat(0xffff), { maxLength: 10_000, size: "max" }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: fc.constantFrom(..."Kato ,.・\u200D\u202E🙂ﷺ\u0301"), maxLength: 10_000, size: "max" }),
);

test("any text is read, without an error", () => {
  fc.assert(
    fc.property(fc.constantFrom(...expectedFor), anything, (expected, typed) => {
      expect(["accepted", "other", "near", "unknown", "empty"]).toContain(readName(typed, expected).read);
    }),
  );
});

test.each(["Kato ", "a ", "Kato,", " ", "\u200D", "🙂", "ﷺ", "か\u3099", "(", "- ", "I."])(
  "ten thousand signs of %j are read before anybody gives up",
  (part) => {
    const typed = part.repeat(10_000 / part.length);
    for (const expected of expectedFor.slice(0, 1)) {
      expect(["unknown", "empty"]).toContain(readName(typed, expected).read);
    }
  },
);
