import type { QuestionView } from "@communique/api";
import type { QuestionKind } from "@communique/quiz";

/** A question of this kind, as it is shown. */
export type QuestionOf<Kind extends QuestionKind> = Extract<QuestionView, { readonly kind: Kind }>;
