/** Where there is one, a place among those who listen, to be left when nobody does any more. */
export type ListenerLimit = (learner: string) => { readonly leave: () => void } | undefined;

/** A browser has six connections to a server at most, and a teacher some devices. */
const ofOne = 12;
const ofAll = 500;

/** Counts who listens in this process: each takes a connection, and has the database looked at time and again. */
export function limitListeners(): ListenerLimit {
  const places = new Map<string, number>();
  let taken = 0;
  return (learner) => {
    const own = places.get(learner) ?? 0;
    if (own >= ofOne || taken >= ofAll) return undefined;
    taken++;
    places.set(learner, own + 1);
    return {
      leave: () => {
        taken--;
        const left = (places.get(learner) ?? 1) - 1;
        if (left === 0) places.delete(learner);
        else places.set(learner, left);
      },
    };
  };
}
