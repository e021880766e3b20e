import type { ResultView } from "@communique/api";
import { isWeighed } from "../ui/points-words.ts";
import { questionKinds } from "../ui/question-kinds.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { topics } from "../ui/topics.ts";
import { CorrectedNote } from "./corrected-note.tsx";
import { QuestionEntry } from "./question-entry.tsx";
import { QuestionJumps } from "./question-jumps.tsx";
import { ResultActions } from "./result-actions.tsx";
import { Score } from "./score.tsx";
import { ShareTable } from "./share-table.tsx";

export function ResultSheet({ result }: { readonly result: ResultView }) {
  const { attempt, bySection, byTopic, byKind, byStatus, corrections } = result;
  const items = attempt.items.map((item, index) => ({
    ...item,
    corrected: corrections.find(({ number }) => number === index + 1) ?? null,
  }));
  const weighed = isWeighed(attempt.points);
  return (
    <div className="grid gap-12">
      <div className="grid gap-6">
        <Score result={result} />
        <CorrectedNote corrections={corrections} result={result} />
        {items.length > 1 && <QuestionJumps items={items} />}
        <ResultActions result={result} />
      </div>
      <div className="grid items-start gap-x-12 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
        {bySection.length > 0 && (
          <ShareTable
            rows={bySection.map(({ title, ...share }, place) => ({
              ...share,
              key: String(place),
              name: <bdi className="wrap-anywhere">{title}</bdi>,
            }))}
            title="By section"
          />
        )}
        <ShareTable
          rows={byTopic.map(({ topic, ...share }) => ({ ...share, key: topic, name: topics[topic] }))}
          title="By topic"
        />
        <ShareTable
          rows={byKind.map(({ kind, ...share }) => ({ ...share, key: kind, name: questionKinds[kind] }))}
          title="By kind of question"
        />
        <ShareTable
          rows={byStatus.map(({ status, ...share }) => ({
            ...share,
            key: status,
            name: <StatusBadge status={status} />,
          }))}
          title="By kind of statement"
        />
      </div>
      <section aria-labelledby="answers" className="grid gap-6">
        <h2 className="font-semibold text-2xl" id="answers">
          Question by question
        </h2>
        <ol className="grid gap-10">
          {items.map((item, index) => (
            <QuestionEntry
              item={item}
              key={item.question.id}
              number={index + 1}
              points={weighed ? (attempt.points[index] ?? 1) : null}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
