import type { JoinedClassView } from "@communique/api";
import { AssignedSection } from "../assignments/assigned-section.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { useTitle } from "../ui/use-title.ts";
import { extraWords } from "./extra-words.ts";

/** A class as a student in it has it. */
export function AttendedClass({ joined }: { readonly joined: JoinedClassView }) {
  const { id, title, name } = joined;
  const extra = extraWords(joined);
  useTitle(title);
  return (
    <div className="grid gap-10">
      <header className="grid gap-3">
        <h1 className="font-semibold text-title">
          <bdi>{title}</bdi>
        </h1>
        <p className="text-lg text-soft">
          You are in this class as <bdi className="font-medium text-ink">{name}</bdi>
          {extra && `, with ${extra}`}.
        </p>
      </header>
      <AssignedSection of={id} />
      <p className="max-w-prose text-soft">
        On another device, <TextLink href="/yours">your phrase</TextLink> brings you back here. What you do by yourself,{" "}
        <TextLink href="/">quizzes</TextLink> and <TextLink href="/cards">cards</TextLink>, is no part of the class.
      </p>
    </div>
  );
}
