import type { Status } from "@communique/domain";
import type { ChoiceQuestion } from "../../question/question.ts";
import type { RelationValue, Speaker } from "../../question/values.ts";
import { actorWith, factOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { dateMentions } from "./date-mentions.ts";
import { meansWhen } from "./date-support.ts";
import { nameMentions } from "./name-mentions.ts";
import { namesActor } from "./names-actor.ts";
import { containsWords } from "./normal-form.ts";

/** Each kind of statement by a root that any plain wording of it has. */
const rootOf = {
  stated: /\bstate[sd]?\b|\bplain|own voice|\bstatement of\b/i,
  judged: /\bjudg/i,
  inferred: /\binfer/i,
  attributed: /\battribut|\bsomebody\b|\bsomeone\b|\bnamed\b|\bin the mouth\b/i,
  reported: /\breport/i,
  denied: /\bden(?:y|ie[sd]|ial)/i,
  planned: /\bplan|\bdue\b/i,
  charged: /\bcharg|\baccus/i,
} satisfies Record<Status, RegExp>;

/** Whether the text of an option says the value that the facts are asked about. */
export function saysOwnValue(question: ChoiceQuestion, index: number, known: KnownFacts): boolean {
  switch (question.kind) {
    case "single choice": {
      const option = question.options[index];
      return option !== undefined && saysRelationValue(option.text, option.value, known);
    }
    case "true or false": {
      const option = question.options[index];
      return option !== undefined && new RegExp(`^${option.value}\\b`, "i").test(option.text.trim());
    }
    case "who says so": {
      const option = question.options[index];
      return option !== undefined && saysSpeaker(option.text, option.value, known);
    }
    case "kind of statement": {
      const option = question.options[index];
      return option !== undefined && rootOf[option.value].test(option.text);
    }
  }
}

/** Whether a text says a value, and, of people, places and offices, names no other. */
function saysRelationValue(text: string, value: RelationValue, known: KnownFacts): boolean {
  return namesRelationValue(text, value, known) && namesNoOther(text, value, known);
}

/** Whether a value can be read off a text, whatever else the text says. */
export function namesRelationValue(text: string, value: RelationValue, known: KnownFacts): boolean {
  if ("when" in value) {
    const { when } = value;
    return when.precision === "vague"
      ? containsWords(text, when.words)
      : dateMentions(text).some((mention) => meansWhen(mention, when));
  }
  const mentioned = nameMentions(text, known).flatMap(({ ids }) => ids);
  return idsIn(value).every((id) => mentioned.includes(id) || isIslandSetNamed(text, id, known));
}

function namesNoOther(text: string, value: RelationValue, known: KnownFacts): boolean {
  const ids = idsIn(value);
  const kinds = ids.map((id) => known.byId.get(id)?.kind);
  return nameMentions(text, known).every((mention) => {
    const alike = mention.ids.filter((id) => kinds.includes(known.byId.get(id)?.kind));
    return alike.length === 0 || alike.some((id) => ids.includes(id));
  });
}

function idsIn(value: RelationValue): readonly string[] {
  if ("when" in value) return [];
  return "persons" in value ? value.persons : Object.values(value);
}

function isIslandSetNamed(text: string, id: string, known: KnownFacts): boolean {
  const place = factOfKind(known, "place", id);
  return place?.form === "islands" && containsWords(text, place.name);
}

function saysSpeaker(text: string, speaker: Speaker, known: KnownFacts): boolean {
  if (speaker === "the writer") return /\b(?:writer|author|article)\b/i.test(text);
  if (speaker === "reports with no author") return /\breports?\b/i.test(text);
  return speaker.chain.every((id) => {
    const actor = actorWith(id, known);
    return actor !== undefined && namesActor(text, actor);
  });
}
