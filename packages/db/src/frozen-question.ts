/** A question as it was shown. The hash is the caller's; `body` is plain data and comes back as `jsonb` keeps it, with its keys in another order. */
export interface FrozenQuestion {
  readonly hash: string;
  readonly body: object;
}
