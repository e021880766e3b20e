/** What was missing and came out of a saved file. */
export interface BroughtBackView {
  readonly quizzes: number;
  /** How many cards remember more than before. */
  readonly cards: number;
  readonly paused: number;
  /** Cards that were turned otherwise here since the file was saved: they stay as they are. */
  readonly parted: number;
  readonly sets: number;
  /** Sets that were changed here since the file was saved, or there: they stay as they are here. */
  readonly partedSets: number;
  readonly leftOut: LeftOutView;
}

/** What is in a saved file and was not brought back. */
export interface LeftOutView {
  /** Quizzes that are not finished, and those with a question that the facts do not prove. */
  readonly unfinished: number;
  readonly unproved: number;
  /** Questions of the sets that were brought back, which the bank does not have, or not so. */
  readonly questions: number;
  /** Sets of a file that does not say of what they were made, as files did not. */
  readonly sets: number;
  /** The caller's own, and places in those of others. */
  readonly classes: number;
  readonly places: number;
}
