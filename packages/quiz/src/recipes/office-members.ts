import { labelOfOffice, labelOfWhen, sentenceOfTenure } from "@communique/domain/wording";
import type { End, Member } from "./member.ts";
import { wrong } from "./recipe.ts";
import { sideOfOffice } from "./tenure.ts";
import type { Of, Witness } from "./witness.ts";

/** The tenures of one time, by the words that tell it. */
export function tenuresByTime(witness: Witness): readonly (readonly Of<"tenure">[])[] {
  return [...Map.groupBy(witness.tells("tenure"), ({ fact }) => labelOfWhen(fact.asOf)).values()];
}

/** People by the one office that each is told to hold at the time, which refutes every other. */
export function officeMembers(tenures: readonly Of<"tenure">[]): readonly Member<"holds">[] {
  return tenures
    .filter((tenure) => isOnlyOne(tenure, tenures))
    .map((tenure) => {
      const { holder, office } = tenure.is;
      const says = sentenceOfTenure(tenure.fact);
      return {
        statement: tenure,
        text: holder.name,
        value: { person: holder.id },
        end: { text: labelOfOffice(office), value: { office: office.id } },
        says,
        feedback: says,
        reveals: [],
        refutes: ({ value }: End<"holds">) => (value.office === office.id ? undefined : wrong("functional", tenure)),
      };
    });
}

/** People by the government that they serve, in an office of its own or of its ministry; each serves one at the time. */
export function sideMembers(tenures: readonly Of<"tenure">[]): readonly Member<"serves">[] {
  return tenures
    .filter((tenure) => isOnlyOne(tenure, tenures))
    .flatMap((tenure) => {
      const { holder, office } = tenure.is;
      const side = sideOfOffice(office);
      if (side.kind !== "government") return [];
      const says = sentenceOfTenure(tenure.fact);
      return {
        statement: tenure,
        text: holder.name,
        value: { person: holder.id },
        end: { text: side.name, value: { actor: side.id } },
        says,
        feedback: says,
        reveals: [],
        refutes: ({ value }: End<"serves">) => (value.actor === side.id ? undefined : wrong("functional", tenure)),
      };
    });
}

function isOnlyOne({ is }: Of<"tenure">, tenures: readonly Of<"tenure">[]): boolean {
  return tenures.every((other) => other.is.holder !== is.holder || other.is.office === is.office);
}
