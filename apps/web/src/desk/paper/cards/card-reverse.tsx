import type { SheetItemView } from "@communique/api";
import { Fragment } from "react";
import { InScripts } from "../../../ui/in-scripts.tsx";
import { statuses } from "../../../ui/statuses.ts";
import { keyLetters } from "../key-letters.ts";
import { showsLetters } from "./shows-letters.ts";

interface CardReverseProps {
  readonly item: SheetItemView;
}

/** The answer, who says so, where it stands and what kind of statement stands there. */
export function CardReverse({ item: { question, key, rightAnswer, explanation, grounds } }: CardReverseProps) {
  const letters = showsLetters(question) ? keyLetters(rightAnswer) : null;
  return (
    <>
      <p className="card-words">
        {letters}
        <span className={letters ? "card-at-length" : undefined}>
          {letters && ": "}
          <InScripts text={key} />
        </span>
      </p>
      {explanation !== "" && explanation !== key && (
        <p className="font-serif">
          <InScripts text={explanation} />
        </p>
      )}
      <ul className="card-grounds">
        {question.isOwn && <li>Written by a teacher: not checked against the facts</li>}
        {grounds.map(({ cites, statuses: kinds }) => (
          <li key={kinds.join()}>
            <span className="wrap-anywhere">
              {cites.map((cite, place) => (
                <Fragment key={cite.label}>
                  {place > 0 && "; "}
                  {cite.label}
                  {"address" in cite && <span className="card-at-length"> ({cite.address})</span>}
                </Fragment>
              ))}
            </span>
            {kinds.map((status) => {
              const { icon: Icon } = statuses[status];
              return (
                <span className="card-status" key={status}>
                  <Icon aria-hidden />
                  {status}
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
