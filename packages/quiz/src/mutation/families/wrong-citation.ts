import type { Article, Page } from "@communique/domain";
import type { CitationView } from "../../question/question.ts";
import type { Known } from "../known.ts";
import type { Family } from "../mutation.ts";

/** A sentence, or a page, is cited that no statement of the question stands in. */
export const wrongCitation: Family = {
  name: "wrong citation",
  mutationsOf: (question, known) => {
    const own = known.restsOn(question).flatMap(({ cites }) => cites);
    const strangers = citationsIn(known).filter(
      ({ source, ...view }) =>
        !own.some((cite) =>
          "paragraph" in cite
            ? "paragraph" in view && cite.paragraph === view.paragraph && cite.sentence === view.sentence
            : cite.source.id === source,
        ),
    );
    const alike = (cite: CitationView) => strangers.filter((other) => "paragraph" in other === "paragraph" in cite);
    return question.cites.flatMap((cite, index) => {
      const others = alike(cite);
      const place = question.explanation.length;
      return [others[place % others.length], others[(place * 5 + 2) % others.length]].flatMap((other) =>
        other
          ? [
              {
                changes: [{ at: ["cites", index], to: other }],
                wrong: `nothing that it rests on stands in ${other.label}`,
              },
            ]
          : [],
      );
    });
  },
};

function citationsIn({ facts }: Known): readonly CitationView[] {
  return facts.flatMap((fact): readonly CitationView[] => {
    if (fact.kind === "article") return sentencesOf(fact);
    return fact.kind === "page" ? [viewOf(fact)] : [];
  });
}

function sentencesOf({ id, short, sentences }: Article): readonly CitationView[] {
  return sentences.flatMap((count, index) =>
    Array.from({ length: count }, (_, before) => ({
      source: id,
      label: `${short} ¶${index + 1}.${before + 1}`,
      paragraph: index + 1,
      sentence: before + 1,
    })),
  );
}

function viewOf({ id, name, address }: Page): CitationView {
  return { source: id, label: name, address };
}
