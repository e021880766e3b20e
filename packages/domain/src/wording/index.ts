export {
  labelOfActor,
  labelOfChain,
  labelOfOffice,
  labelOfPersons,
  labelOfVoice,
  labelWithArticle,
  namesOf,
} from "./names.ts";
export { reasonOf } from "./standing.ts";
export { sentenceOfTenure } from "./tenure.ts";
export { labelOfWhen, monthAndYear, phraseOfWhen } from "./when.ts";
