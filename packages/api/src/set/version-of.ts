import type { SharedQuiz, StoredSet } from "@communique/db";
import { z } from "zod";
import { posed } from "../attempt/frozen.ts";
import { titleIn } from "../attempt/wishes.ts";
import { shapeIn } from "../shape/shape.ts";
import type { Version } from "./changes-between.ts";
import { givenShape } from "./given-shape.ts";
import { idOf, itemsOf } from "./item.ts";

const idsSchema = z.object({ ids: z.array(z.string()).default([]) });

/** A set as it would be given out now. */
export function currentVersion(stored: StoredSet): Version {
  const questions = itemsOf(stored).map((item) => {
    const { id: content, stem } = posed(item.frozen);
    return { id: idOf(item), content, stem };
  });
  return { title: stored.title, questions, shape: givenShape(stored) };
}

/** A set as it was given out. What was given out before it was kept which question is which is known by its words. */
export function publishedVersion({ wishes, questions }: SharedQuiz, { questions: known }: Version): Version {
  const { ids } = idsSchema.parse(wishes);
  return {
    title: titleIn(wishes) ?? "",
    questions: questions.map((frozen, place) => {
      const { id: content, stem } = posed(frozen);
      return { id: ids[place] ?? known.find((one) => one.content === content)?.id ?? content, content, stem };
    }),
    shape: shapeIn(wishes, questions.length),
  };
}
