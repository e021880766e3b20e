export { labelOfActor, labelOfChain, labelOfOffice, labelOfPersons, labelWithArticle } from "./names.ts";
export { labelOfWhen, monthAndYear, phraseOfWhen } from "./when.ts";
