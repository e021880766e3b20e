import { topics } from "@communique/domain";
import { boolean, discriminatedUnion, int, literal, enum as oneOf, strictObject, type ZodMiniType } from "zod/mini";
import type { Question } from "./question.ts";
import { citation } from "./schema/citation.ts";
import { exactly } from "./schema/exactly.ts";
import { expected } from "./schema/expected.ts";
import { atLeastOne, listOf, text } from "./schema/text.ts";
import { oneEnd, otherEnd, pairing, relation, relationValue, speaker, status, wording } from "./schema/values.ts";
import { when } from "./schema/when.ts";

const place = strictObject({ place: text });
const event = strictObject({ event: text });

const because = discriminatedUnion("verdict", [
  strictObject({ verdict: literal("right"), statement: text }),
  strictObject({
    verdict: literal("wrong"),
    ground: oneOf(["functional", "closed list", "order", "contradiction"]),
    statement: text,
  }),
]);

const posed = {
  recipe: text,
  id: text,
  about: oneOf(["article", "background"]),
  stem: text,
  explanation: text,
  asked: atLeastOne(text),
  reveals: listOf(text),
  statuses: atLeastOne(status),
  cites: atLeastOne(citation),
  topics: atLeastOne(oneOf(topics)),
  difficulty: oneOf(["easy", "medium", "hard"]),
};

const asksPairing = strictObject({ relation: pairing });

/**
 * Any question as JSON: exactly the type `Question`, no longer than can be read at once.
 *
 * @example
 * questionSchema.safeParse({ kind: "riddle" }).success; // false
 */
export const questionSchema: ZodMiniType<Question> = exactly<Question>()(
  discriminatedUnion("kind", [
    oneOfOptions("single choice", relation, relationValue),
    oneOfOptions("true or false", strictObject({ relation: literal("truth"), statement: text, wording }), boolean()),
    oneOfOptions("who says so", strictObject({ relation: literal("speaker"), statement: text }), speaker),
    oneOfOptions("kind of statement", strictObject({ relation: literal("status"), statement: text }), status),
    oneOfOptions("several right", strictObject({ relation: pairing, with: otherEnd }), oneEnd),
    oneOfOptions("find on the map", strictObject({ relation: literal("outline"), place: text }), place),
    strictObject(recalled("type the answer")),
    strictObject({ ...recalled("fill the gap"), sentence: strictObject({ before: text, after: text }) }),
    strictObject({
      ...posed,
      kind: literal("put in order"),
      asks: strictObject({ relation: literal("order") }),
      items: itemsOf(event),
      order: atLeastOne(text),
    }),
    strictObject({
      ...posed,
      kind: literal("match pairs"),
      asks: asksPairing,
      lefts: itemsOf(oneEnd),
      rights: thingsOf(otherEnd),
      pairs: atLeastOne(strictObject({ left: text, right: text })),
    }),
    strictObject({
      ...posed,
      kind: literal("sort into groups"),
      asks: asksPairing,
      items: itemsOf(oneEnd),
      groups: thingsOf(otherEnd),
      places: atLeastOne(strictObject({ item: text, group: text })),
    }),
    strictObject({
      ...posed,
      kind: literal("place on the timeline"),
      asks: strictObject({ relation: literal("when"), event: text }),
      line: strictObject({ from: int(), until: int(), unit: oneOf(["day", "month", "year", "decade"]) }),
      key: strictObject({ text, value: strictObject({ when }), because, feedback: text }),
    }),
  ]),
);

function oneOfOptions<const Kind extends string, Asks, Value>(
  kind: Kind,
  asks: ZodMiniType<Asks>,
  value: ZodMiniType<Value>,
) {
  const options = atLeastOne(strictObject({ id: text, text, value, because, feedback: text }));
  return strictObject({ ...posed, kind: literal(kind), asks, options });
}

function recalled<const Kind extends string>(kind: Kind) {
  const typed = strictObject({ text, value: relationValue, expected, because, feedback: text });
  return { ...posed, kind: literal(kind), asks: relation, key: typed, foils: listOf(typed) };
}

function itemsOf<Value>(value: ZodMiniType<Value>) {
  return atLeastOne(strictObject({ id: text, text, value, statement: text, feedback: text }));
}

function thingsOf<Value>(value: ZodMiniType<Value>) {
  return atLeastOne(strictObject({ id: text, text, value }));
}
