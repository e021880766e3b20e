import { TextLink } from "../ui/text-link.tsx";

/** Said before a browser becomes somebody's whose quizzes and cards are others than those it has. */
export function WouldLeaveNote() {
  return (
    <p>
      This browser has quizzes or cards of its own, which are not moved along. Make{" "}
      <TextLink href="/yours">a phrase for them</TextLink> first, or go on without them.
    </p>
  );
}
