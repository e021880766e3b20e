import { type Status, statuses } from "@communique/domain";
import {
  discriminatedUnion,
  int,
  literal,
  nonnegative,
  enum as oneOf,
  strictObject,
  union,
  type ZodMiniType,
} from "zod/mini";
import type { OneEnd, OtherEnd, PairingName, Relation, RelationValue, Speaker, Wording } from "../values.ts";
import { exactly } from "./exactly.ts";
import { atLeastOne, listOf, text } from "./text.ts";
import { when } from "./when.ts";

export const status: ZodMiniType<Status> = oneOf(statuses);

export const speaker: ZodMiniType<Speaker> = exactly<Speaker>()(
  union([strictObject({ chain: atLeastOne(text) }), literal("the writer"), literal("reports with no author")]),
);

const person = strictObject({ person: text });
const actor = strictObject({ actor: text });
const office = strictObject({ office: text });
const place = strictObject({ place: text });
const event = strictObject({ event: text });
const time = strictObject({ when });
const words = strictObject({ words: text });

const index = int().check(nonnegative());

/** What a question with one answer asks of the facts. */
export const relation: ZodMiniType<Relation> = exactly<Relation>()(
  discriminatedUnion("relation", [
    strictObject({ relation: literal("holder"), office: text }),
    strictObject({ relation: literal("office"), person: text }),
    strictObject({ relation: literal("when"), event: text }),
    strictObject({ relation: literal("year"), event: text }),
    strictObject({ relation: literal("where"), event: text }),
    strictObject({ relation: literal("chairs"), event: text }),
    strictObject({ relation: literal("partner"), event: text, person: text }),
    strictObject({ relation: literal("met"), event: text, person: text }),
    strictObject({ relation: literal("by"), event: text }),
    strictObject({ relation: literal("dated"), when }),
    strictObject({ relation: literal("meaning"), term: text }),
    strictObject({ relation: literal("used by"), usage: text }),
    strictObject({ relation: literal("words"), statement: text, contrast: index }),
    strictObject({ relation: literal("left out"), statement: text }),
  ]),
);

/** What may be the answer to a relation. */
export const relationValue: ZodMiniType<RelationValue> = exactly<RelationValue>()(
  union([person, office, time, place, strictObject({ persons: listOf(text) }), actor, event, words]),
);

export const pairing: ZodMiniType<PairingName> = exactly<PairingName>()(
  oneOf([
    "holds",
    "serves",
    "dated",
    "took place in",
    "presided",
    "is among",
    "said by",
    "told as",
    "held by",
    "used by",
  ]),
);

export const oneEnd: ZodMiniType<OneEnd> = exactly<OneEnd>()(
  union([person, event, place, strictObject({ statement: text }), strictObject({ usage: text })]),
);

export const otherEnd: ZodMiniType<OtherEnd> = exactly<OtherEnd>()(
  union([office, actor, time, place, event, strictObject({ speaker }), strictObject({ status })]),
);

export const wording: ZodMiniType<Wording> = exactly<Wording>()(
  discriminatedUnion("form", [
    strictObject({ form: literal("as told") }),
    strictObject({ form: literal("contrasted"), contrast: index, against: index }),
    strictObject({ form: literal("other speaker"), chain: atLeastOne(text) }),
    strictObject({ form: literal("other holder"), holder: text, opposedPosition: text }),
  ]),
);
