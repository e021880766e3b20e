/** What somebody has of what can be had. */
export interface PointsView {
  readonly points: number;
  readonly of: number;
}

/** A heading between questions, under which those come that follow it. */
export interface SectionView {
  /** Tells it from the others, whatever it is called. */
  readonly id: string;
  /** How many questions come before it. */
  readonly at: number;
  readonly title: string;
  /** What is to be done there; empty where nothing is said. */
  readonly instruction: string;
}

/** What the questions of a quiz are worth, and how they are parted. */
export interface ShapeView {
  /** In points, for each question in its turn. */
  readonly points: readonly number[];
  /** In the order in which they begin. */
  readonly sections: readonly SectionView[];
}
