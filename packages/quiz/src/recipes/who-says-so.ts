import type { NonEmpty, Standing } from "@communique/domain";
import { labelOfChain } from "@communique/domain/wording";
import { once } from "../once.ts";
import type { Speaker } from "../question/values.ts";
import { capitalised } from "../wording/capitalised.ts";
import { evenly } from "./evenly.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { manyAnswers, poolOf } from "./pool.ts";
import { asking, optionsOf, paragraphOf, type Recipe, reasonFor, right, wrong } from "./recipe.ts";
import { withoutHabit } from "./without-habit.ts";
import type { Of, Witness } from "./witness.ts";

type Told = Of<"claim"> | Of<"position">;

/** Who says so? A statement has one chain of speakers, which refutes every chain that shares no voice with it. */
export const whoSaysSo: Recipe = {
  name: "who says so",
  kinds: ["who says so"],
  drafts: (witness) => {
    const told = witness.tells("claim", "position");
    const speakers = speakersOf(told);
    const asked = withoutHabit(
      told.flatMap((statement) => {
        const [speaker, paragraph] = [speakerOf(statement.standing), paragraphOf(statement)];
        // That an accusation is the accusers' needs no reading.
        if (!speaker || paragraph === undefined || statement.standing.status === "charged") return [];
        if (speaker.value === "the writer" && mayBeSomebodyElses(statement)) return [];
        const mayBe = (other: Labelled) => isNotSaidBy(other, statement, witness);
        const others = [
          ...(speakers.byParagraph.get(paragraph) ?? []).filter(mayBe),
          ...poolOf(speakers.clear, statement.id, { most: manyAnswers, mayBe }),
        ];
        const option = ({ label, value }: Labelled) => ({ text: label, value });
        return {
          ...{ statement, paragraph },
          key: { ...option(speaker), because: right(statement), feedback: reasonFor(statement, witness) },
          others: others.map((other) => ({
            ...option(other),
            because: wrong("functional", statement),
            feedback: whyNot(other, speaker),
          })),
        };
      }),
    );
    const beside = evenly(asked);
    return asked.flatMap(({ statement, paragraph, key }, index) => {
      const options = optionsOf(key, [beside[index] ?? []]);
      if (!options) return [];
      const { fact } = statement;
      return {
        ...asking(witness, "medium", statement),
        kind: "who says so" as const,
        recipe: whoSaysSo.name,
        asks: { relation: "speaker" as const, statement: statement.id },
        stem: `In paragraph ${paragraph} of the article, who or what is the source of the idea that ${fact.content}?`,
        options,
        explanation: fact.says,
        reveals: eventsToldBy(statement, witness),
      };
    });
  },
};

/** A speaker as an answer. */
export interface Labelled {
  readonly label: string;
  readonly value: Speaker;
  /** The ids of all voices: two speakers that share one are neither the same nor apart. */
  readonly voices: readonly string[];
  readonly named: boolean;
  readonly isOutlet: boolean;
}

/** Whoever speaks in each paragraph, and in all of them those of whom the name alone is clear; each once. */
function speakersOf(told: readonly Told[]) {
  const speakersIn = (some: readonly Told[]): readonly Labelled[] => {
    const speakers = some.flatMap(({ standing }) => speakerOf(standing) ?? []);
    return [...new Map(speakers.map((speaker) => [`${speaker.label} ${speaker.voices}`, speaker])).values()];
  };
  const paragraphs = [...Map.groupBy(told, paragraphOf)];
  return {
    byParagraph: new Map(paragraphs.map(([paragraph, some]) => [paragraph, speakersIn(some)])),
    clear: speakersIn(told).filter(
      ({ named, value, voices }) => (named || value === "reports with no author") && voices.length < 2,
    ),
  };
}

/** Undefined where the sentence leaves open whose words they are, or where nobody but the article's own voice speaks. */
export const speakerOf: (standing: Standing) => Labelled | undefined = once((standing) => {
  switch (standing.status) {
    case "attributed":
    case "charged": {
      if (standing.status === "attributed" && standing.speakerGiven === "carried over") return undefined;
      const chain = standing.said.map(({ by }) => by.id) as [string, ...string[]] satisfies NonEmpty<string>;
      return {
        label: capitalised(labelOfChain(standing.said)),
        value: { chain },
        voices: chain,
        named: standing.said[0].by.kind !== "unnamed",
        isOutlet: standing.said.some(({ by }) => by.kind === "outlet"),
      };
    }
    case "reported":
      return {
        label: "Reports with no named author",
        value: "reports with no author",
        voices: [],
        named: false,
        isOutlet: false,
      };
    case "inferred":
    case "judged":
      return { label: "The writer", value: "the writer", voices: [], named: true, isOutlet: false };
    default:
      return undefined;
  }
});

/** Whether the statement's own speaker refutes another: not where a careful reader could take the one for the other. */
export function isNotSaidBy(other: Labelled, statement: Told, witness: Witness): boolean {
  const speaker = speakerOf(statement.standing);
  if (!(speaker && refutable(speaker, other))) return false;
  const { alike, elsewhere } = possibleSpeakers(witness)(statement);
  return (
    !(statement.standing.status === "attributed" && isAbout(statement, other, witness)) &&
    !(other.value === "the writer" && mayBeTheWriters(statement.fact)) &&
    !(other.value === "reports with no author" && statement.fact.alsoReadAs?.includes("reported")) &&
    !alike.includes(other.label) &&
    !elsewhere.some(
      ({ label, voices }) => label === other.label || voices.some((voice) => other.voices.includes(voice)),
    )
  );
}

/** Whether it tells of the other, who may well say it too: of two sides that confirm something, either does. */
function isAbout({ fact }: Told, { voices }: Labelled, witness: Witness): boolean {
  return fact.about.some((one) => {
    const concerned = one.kind === "group" && !one.of ? witness.governments : [one];
    return concerned.some(({ id }) => voices.includes(id));
  });
}

/** Who else could be thought to say what a statement tells. */
const possibleSpeakers = once((witness: Witness) =>
  once((statement: Told) => ({
    alike: speakersAlike(statement, witness),
    elsewhere: witness.linked(statement, "told twice").flatMap(({ standing }) => speakerOf(standing) ?? []),
  })),
);

/** For a guess of the writer's at what a side wants: those who are said to tell of the same side on the same issue. */
function speakersAlike({ fact }: Told, witness: Witness): readonly string[] {
  if (fact.kind !== "position" || fact.standing.status !== "inferred") return [];
  const alike = positionsByIssue(witness).get(fact.on) ?? [];
  return alike
    .filter(({ fact: { holder } }) => holder === fact.holder)
    .flatMap(({ standing }) => speakerOf(standing)?.label ?? []);
}

const positionsByIssue = once((witness: Witness) => Map.groupBy(witness.tells("position"), ({ fact }) => fact.on));

/** Whether a careful reader could take the statement for the writer's own. */
function mayBeTheWriters({ alsoReadAs }: Told["fact"]): boolean {
  return (alsoReadAs ?? []).some((status) => status === "stated" || status === "judged" || status === "inferred");
}

/** Whether a careful reader could take what the writer says for somebody else's. */
export function mayBeSomebodyElses({ fact: { alsoReadAs } }: Told): boolean {
  return (alsoReadAs ?? []).some((status) => !["stated", "judged", "inferred", "planned"].includes(status));
}

function whyNot(other: Labelled, right: Labelled): string {
  if (right.value === "the writer") return "The sentence points to nobody else: it is the writer who speaks.";
  if (other.value === "the writer") return "The writer passes it on, and says where it comes from.";
  return "The sentence points to another source.";
}

/** "A report of the two-day talks": the paper that tells of them may have printed it. */
function isAnybodysReport({ label, named, value }: Labelled): boolean {
  return !named && typeof value !== "string" && /^(?:A|The) reports?\b/.test(label);
}

/** Reports without an author may be those of an unnamed newspaper, or of one that is named elsewhere: neither refutes the other. */
function refutable(right: Labelled, other: Labelled): boolean {
  return (
    right.label !== other.label &&
    (right.named || (other.named && !other.isOutlet)) &&
    !(right.isOutlet && isAnybodysReport(other)) &&
    !right.voices.some((voice) => other.voices.includes(voice))
  );
}
