/** The browser that asks. */
export interface Caller {
  /** Whose cookie it has, if that still counts. */
  readonly learner: string | undefined;
  readonly ended: boolean;
  /** Of the network, as far as the server can tell. */
  readonly address: string;
  /** The page's that asks, such as `https://quiz.example.org`, where the browser says so. */
  readonly origin: string | undefined;
  /** Gives it a cookie of this learner's present epoch. */
  readonly remember: (learner: string) => Promise<void>;
  /** Takes its cookie away. */
  readonly forget: () => void;
}
