import type { Family } from "../mutation.ts";
import { aliasOfKey } from "./alias-of-key.ts";
import { alsoTrue } from "./also-true.ts";
import { answerLeaked } from "./answer-leaked.ts";
import { arrangementBroken } from "./arrangement-broken.ts";
import { askedExchanged } from "./asked-exchanged.ts";
import { belongsTwice } from "./belongs-twice.ts";
import { catchAll } from "./catch-all.ts";
import { citationGarbled } from "./citation-garbled.ts";
import { cityForGovernment } from "./city-for-government.ts";
import { dateShifted } from "./date-shifted.ts";
import { duplicateText } from "./duplicate-text.ts";
import { explanationContradicts } from "./explanation-contradicts.ts";
import { explanationExchanged } from "./explanation-exchanged.ts";
import { feedbackConfirms } from "./feedback-confirms.ts";
import { foilAccepted } from "./foil-accepted.ts";
import { gapAltered } from "./gap-altered.ts";
import { groundExchanged } from "./ground-exchanged.ts";
import { groupAsIsland } from "./group-as-island.ts";
import { hedgeDropped } from "./hedge-dropped.ts";
import { itemMisplaced } from "./item-misplaced.ts";
import { judgementDropped } from "./judgement-dropped.ts";
import { keyLost } from "./key-lost.ts";
import { keySwapped } from "./key-swapped.ts";
import { lengthTells } from "./length-tells.ts";
import { lineWithoutDate } from "./line-without-date.ts";
import { loadedTerm } from "./loaded-term.ts";
import { negativeStem } from "./negative-stem.ts";
import { numberChanged } from "./number-changed.ts";
import { offerAsDeclaration } from "./offer-as-declaration.ts";
import { orderSwapped } from "./order-swapped.ts";
import { orderUndecided } from "./order-undecided.ts";
import { otherNameAccepted } from "./other-name-accepted.ts";
import { otherWitness } from "./other-witness.ts";
import { outlineExchanged } from "./outline-exchanged.ts";
import { pairCrossed } from "./pair-crossed.ts";
import { personExchanged } from "./person-exchanged.ts";
import { personsCrossed } from "./persons-crossed.ts";
import { planAsPast } from "./plan-as-past.ts";
import { proofExchanged } from "./proof-exchanged.ts";
import { quotationAltered } from "./quotation-altered.ts";
import { quotationInvented } from "./quotation-invented.ts";
import { rightMarkedWrong } from "./right-marked-wrong.ts";
import { speakerExchanged } from "./speaker-exchanged.ts";
import { speakerRemoved } from "./speaker-removed.ts";
import { statusExchanged } from "./status-exchanged.ts";
import { textExchanged } from "./text-exchanged.ts";
import { timeExchanged } from "./time-exchanged.ts";
import { toldOtherwise } from "./told-otherwise.ts";
import { tooFew } from "./too-few.ts";
import { unknownId } from "./unknown-id.ts";
import { valueExchanged } from "./value-exchanged.ts";
import { wrongCitation } from "./wrong-citation.ts";

/** Every family. A new one is added here and nowhere else. */
export const families: readonly Family[] = [
  keySwapped,
  keyLost,
  rightMarkedWrong,
  alsoTrue,
  aliasOfKey,
  hedgeDropped,
  judgementDropped,
  planAsPast,
  speakerRemoved,
  speakerExchanged,
  toldOtherwise,
  dateShifted,
  numberChanged,
  personExchanged,
  personsCrossed,
  groupAsIsland,
  offerAsDeclaration,
  cityForGovernment,
  loadedTerm,
  quotationAltered,
  quotationInvented,
  duplicateText,
  textExchanged,
  valueExchanged,
  answerLeaked,
  lengthTells,
  negativeStem,
  catchAll,
  tooFew,
  arrangementBroken,
  orderSwapped,
  orderUndecided,
  pairCrossed,
  itemMisplaced,
  belongsTwice,
  gapAltered,
  foilAccepted,
  otherNameAccepted,
  lineWithoutDate,
  timeExchanged,
  outlineExchanged,
  explanationContradicts,
  explanationExchanged,
  feedbackConfirms,
  proofExchanged,
  groundExchanged,
  askedExchanged,
  statusExchanged,
  wrongCitation,
  citationGarbled,
  otherWitness,
  unknownId,
];
