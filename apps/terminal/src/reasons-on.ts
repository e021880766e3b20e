import type { Item, Note, Question } from "@communique/quiz";

/** Why something is right or wrong: `of` says what, and is empty for a hint. */
export interface Reason {
  readonly of: string;
  readonly text: string;
}

/** What there is to say of an answer that got these notes, and of all that would have been right. */
export function reasonsOn(question: Question, notes: readonly Note[]): readonly Reason[] {
  const hits = notes.flatMap((note) => (note.note === "feedback" && note.right ? [note.part] : []));
  const misses = notes.flatMap((note) => (note.note === "feedback" && !note.right ? [note.part] : []));
  const whyOrMissed = (part: string) => (hits.includes(part) ? "Why" : "Missed");
  switch (question.kind) {
    case "several right":
      return question.options.flatMap(({ id, because, feedback: text }) => {
        if (because.verdict === "right") return { of: `${whyOrMissed(id)} ${id}`, text };
        return misses.includes(id) ? { of: `Why not ${id}`, text } : [];
      });
    case "put in order":
      return question.order.map((id, place) => ({
        of: `${place === 0 ? "First" : "Then"} ${id}`,
        text: feedbackOf(question.items, id),
      }));
    case "match pairs":
      return question.lefts.map(({ id, feedback: text }) => {
        const right = question.pairs.find(({ left }) => left === id)?.right;
        return { of: `${whyOrMissed(id)} ${id}${right}`, text };
      });
    case "sort into groups":
      return question.items.map(({ id, feedback: text }) => {
        const group = question.places.find(({ item }) => item === id)?.group;
        return { of: `${whyOrMissed(id)} ${id}${group}`, text };
      });
    case "fill the gap":
    case "type the answer":
    case "place on the timeline": {
      const foils = "foils" in question ? question.foils : [];
      const key = { of: `Why ${question.key.text}`, text: question.key.feedback };
      return [
        ...notes.flatMap((note) => (note.note === "hint" ? { of: "", text: note.text } : [])),
        key,
        ...foils.flatMap(({ text, feedback }, index) =>
          misses.includes(`foil ${index + 1}`) ? { of: `Why not ${text}`, text: feedback } : [],
        ),
      ];
    }
    default: {
      const rights = question.options.filter(({ because }) => because.verdict === "right");
      const chosen = question.options.filter(({ id }) => misses.includes(id));
      return [
        ...rights.map(({ id, feedback: text }) => ({ of: `Why ${id}`, text })),
        ...chosen.map(({ id, feedback: text }) => ({ of: `Why not ${id}`, text })),
      ];
    }
  }
}

function feedbackOf(items: readonly Item<unknown>[], id: string): string {
  return items.find((item) => item.id === id)?.feedback ?? "";
}
