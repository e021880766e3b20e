import type { Fact, Standing, Statement } from "@communique/domain";
import { statementsIn } from "@communique/domain";
import { detailOf, type Told, textOf } from "../source/told.ts";
import { type Place, placesOf } from "../ui/source-address.ts";

/** Something that the article tells of somebody, with all the sentences on which it rests. */
export interface ToldOf extends Pick<Told, "fact" | "text" | "details"> {
  readonly standing: Standing;
  readonly places: readonly Place[];
}

/** A fact of the article, whole: what it says, when and where it was or is due, and who took part. */
export function toldOf(fact: Statement["fact"]): ToldOf {
  const statements = statementsIn([fact satisfies Fact]);
  return {
    fact,
    text: textOf(fact),
    standing: fact.kind === "instrument" ? fact.dated.standing : fact.standing,
    details: statements.flatMap(detailOf),
    places: placesOf(statements.flatMap(({ cites }) => cites)),
  };
}
