import type { Actor, Statement } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { isCarriedOver, voicesOf } from "../derive-truth/speaker-truth.ts";
import { actorWith, type KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { namesActor } from "./names-actor.ts";
import { textAround } from "./normal-form.ts";
import type { Reading } from "./reading.ts";
import { type Telling, tellingsIn } from "./tellings.ts";

/** Whether what somebody says, denies or charges is told under the name of who does. */
export function checkSpeakers(reading: Reading): readonly Problem[] {
  const { question, known } = reading;
  return tellingsIn(reading).flatMap((telling) => {
    const { text, statement } = telling;
    return speakersIn(question, telling, known)
      .filter((speaker) => !namesActor(aroundContent(telling), speaker))
      .map(({ name }) => ({ code: "speaker-dropped", where: text.where, speaker: name, statements: [statement.id] }));
  });
}

/** In a stem that puts a statement in another's mouth, that other stands for its speaker or its holder. */
function speakersIn(question: Question, { text, statement }: Telling, known: KnownFacts): readonly Actor[] {
  const speakers = speakersToName(statement);
  if (text.role !== "stem" || question.kind !== "true or false" || statement.id !== question.asked[0]) return speakers;
  const { wording } = question.asks;
  if (wording.form === "other speaker") return wording.chain.flatMap((id) => actorWith(id, known) ?? []);
  if (wording.form !== "other holder" || statement.relation !== "position") return speakers;
  const other = actorWith(wording.holder, known);
  return speakers.map((speaker) => (speaker.id === statement.fact.holder.id && other ? other : speaker));
}

function speakersToName(statement: Statement): readonly Actor[] {
  if (!isInSomebodysMouth(statement.standing)) return [];
  const speakers = voicesOf(statement);
  // The sentence itself leaves the outer speakers out: the one whose view it is has to be named all the same.
  return isCarriedOver(statement) ? speakers.slice(-1) : speakers;
}

function isInSomebodysMouth({ status }: Statement["standing"]): boolean {
  return status === "attributed" || status === "denied" || status === "charged";
}

/** What a text says around the content itself, which may name the speaker for another reason. */
function aroundContent({ text: { text }, statement: { fact } }: Telling): string {
  return "content" in fact ? textAround(fact.content, text) : text;
}
