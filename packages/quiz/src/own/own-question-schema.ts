import { discriminatedUnion, literal, enum as oneOf, strictObject, union, type ZodMiniType } from "zod/mini";
import { citation } from "../question/schema/citation.ts";
import { exactly } from "../question/schema/exactly.ts";
import { expected } from "../question/schema/expected.ts";
import { atLeastOne, listOf, text } from "../question/schema/text.ts";
import { status } from "../question/schema/values.ts";
import type { OwnQuestion } from "./own-question.ts";

const head = {
  ...{ id: text, about: literal("own"), item: text, stem: text, explanation: text },
  ...{ rests: listOf(text), statuses: listOf(status), cites: listOf(citation) },
};

const because = strictObject({ verdict: oneOf(["right", "wrong"]) });
const options = atLeastOne(strictObject({ id: text, text, because, feedback: text }));
const expectedText = strictObject({ form: literal("text"), accepts: atLeastOne(text) });
const typed = strictObject({ text, expected: union([expected, expectedText]), because, feedback: text });

/** A question of a teacher's own as JSON: exactly the type `OwnQuestion`. */
export const ownQuestionSchema: ZodMiniType<OwnQuestion> = exactly<OwnQuestion>()(
  discriminatedUnion("kind", [
    strictObject({ ...head, kind: literal("single choice"), options }),
    strictObject({ ...head, kind: literal("true or false"), options }),
    strictObject({ ...head, kind: literal("several right"), options }),
    strictObject({ ...head, kind: literal("type the answer"), key: typed, foils: listOf(typed) }),
  ]),
);
