import type { Actor, Outlet, Person } from "@communique/domain";
import { capitalised } from "../../wording/capitalised.ts";
import type { Known } from "../known.ts";
import { changesTo, type Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";
import { proseOf } from "../texts.ts";
import { hasWords, withWords } from "../words.ts";

/** What somebody says is put in the mouth of somebody else, of whom nothing behind the question tells. */
export const speakerExchanged: Family = {
  name: "speaker exchanged",
  mutationsOf: (question, known) => {
    const behind = `${known.wordsBehind(question)}\n${JSON.stringify(question)}`;
    const strangers = known.facts
      .filter(isNamedSpeaker)
      .filter((actor) => !namesOf(actor).some((name) => hasWords(behind, name)));
    return [...textsExchanged(), ...keysExchanged()];

    function textsExchanged() {
      return known.restsOn(question).flatMap(({ id, standing }) => {
        if (!("said" in standing) || standing.status === "planned") return [];
        return standing.said.flatMap(({ by }) => {
          const [stranger] = strangers.filter((other) =>
            by.kind === "person" ? other.kind === "person" : other.kind === "outlet",
          );
          return stranger
            ? proseOf(question).flatMap(({ at, text }) => {
                const to = inMouthOf(text, by, stranger);
                return to === undefined
                  ? []
                  : [{ changes: [{ at, to }], wrong: `${id} is said by ${by.id}, not by ${stranger.id}` }];
              })
            : [];
        });
      });
    }

    function keysExchanged() {
      if (question.kind !== "who says so") return [];
      return piecesMarked(question, "right").flatMap(({ at }) =>
        strangers.slice(0, 3).map(({ id, name }) => ({
          changes: changesTo(at, { text: capitalised(name), value: { chain: [id] } }),
          wrong: `${id} is not among those who say it`,
        })),
      );
    }
  },
};

type NamedSpeaker = Outlet | Person;

function isNamedSpeaker(fact: Known["facts"][number]): fact is NamedSpeaker {
  return fact.kind === "outlet" || fact.kind === "person";
}

function namesOf(actor: Actor): readonly string[] {
  switch (actor.kind) {
    case "person":
      return [actor.name, actor.family];
    case "government":
      return [actor.name, actor.adjective, ...(actor.calledByCapital ? [actor.calledByCapital] : [])];
    default:
      return [actor.name, capitalised(actor.name), actor.name.replace(/^(?:an?|the) /i, "")];
  }
}

function inMouthOf(text: string, speaker: Actor, other: NamedSpeaker): string | undefined {
  return namesOf(speaker)
    .map((name) => withWords(text, name, /^\p{Lu}/u.test(name) ? capitalised(other.name) : other.name))
    .find((changed) => changed !== undefined);
}
