import type { QuestionView } from "@communique/api";
import type { Answer, QuestionKind } from "@communique/quiz";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import { Bone } from "../../ui/skeleton.tsx";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { ChooseOne } from "./choose-one.tsx";
import { ChooseSeveral } from "./choose-several.tsx";
import { fetchedForms } from "./fetched-forms.ts";
import { FillTheGap } from "./fill-the-gap.tsx";
import { TypeTheAnswer } from "./type-the-answer.tsx";

const loading = () => (
  <div aria-busy className="later grid gap-3">
    <Bone className="h-14 w-full" />
    <Bone className="h-14 w-full" />
    <Bone className="h-14 w-full" />
  </div>
);

/** The form of every kind of question: a kind without one does not compile. */
const forms: { readonly [Kind in QuestionKind]: ComponentType<AnswerFormProps<Kind>> } = {
  "single choice": ChooseOne,
  "true or false": ChooseOne,
  "who says so": ChooseOne,
  "kind of statement": ChooseOne,
  "several right": ChooseSeveral,
  "fill the gap": FillTheGap,
  "type the answer": TypeTheAnswer,
  "put in order": dynamic(() => fetchedForms["put in order"]().then((form) => form.PutInOrder), { loading }),
  "match pairs": dynamic(() => fetchedForms["match pairs"]().then((form) => form.MatchPairs), { loading }),
  "sort into groups": dynamic(() => fetchedForms["sort into groups"]().then((form) => form.SortIntoGroups), {
    loading,
  }),
  "place on the timeline": dynamic(() => fetchedForms["place on the timeline"]().then((form) => form.PlaceOnTimeline), {
    loading,
  }),
  "find on the map": dynamic(() => fetchedForms["find on the map"]().then((form) => form.FindOnMap), { loading }),
};

interface AnyFormProps {
  readonly question: QuestionView;
  readonly answer: Answer | null;
  readonly locked: boolean;
  readonly onChange: (answer: Answer) => void;
}

/** What a question is answered with, whatever its kind. */
export function AnswerForm(props: AnyFormProps) {
  // The table has tied each kind to its own questions and answers.
  const Form = forms[props.question.kind] as ComponentType<AnyFormProps>;
  return <Form {...props} />;
}
