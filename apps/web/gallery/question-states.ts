import { questionKinds } from "@communique/quiz";
import { answered } from "./quizzes.ts";
import type { State } from "./state.ts";

/** Each kind of question: asked, answered right, and answered not right. */
export const questionStates: readonly State[] = questionKinds.flatMap((kind): readonly State[] => {
  const wishes = { seed: "gallery", length: 1, kinds: [kind] };
  const address = `/quiz?seed=gallery&length=1&kinds=${kind.replaceAll(" ", "-")}`;
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return [
    { name: `${name}, asked`, address },
    { name: `${name}, right`, address, before: (page) => answered(page, wishes, "right") },
    { name: `${name}, not right`, address, before: (page) => answered(page, wishes, "not right") },
  ];
});
