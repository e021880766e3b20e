import { appRouter, openService, type Service, type Session } from "@communique/api";
import { allAtOnce, type Waits } from "./all-at-once.ts";
import { type Seated, seated } from "./seated.ts";

type Query = (...given: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

/** What the database's driver was asked for one answer, of whom it was and of what. */
interface Recorded {
  readonly queries: readonly (readonly unknown[])[];
  readonly ids: readonly string[];
}

/** The queries that an answer makes, asked of the driver alone: nothing is read, checked, graded or sent. */
export async function sqlAlone(place: Parameters<typeof openService>[0], students: number): Promise<Waits> {
  const service = await openService(place);
  try {
    // Nobody outside knows of the driver; the object that the identity provider works on has it.
    const driver = Reflect.get(service.store.identity.sql, "$client") as { query: Query };
    const learners = new Map<Seated["call"], () => string>();
    const [first, ...others] = await seated(() => visitorOf(service, learners), students + 1);
    if (!first) throw new TypeError("Nobody is in the class.");
    const learnerOf = ({ call }: Seated) => learners.get(call)?.() ?? "";

    const [answer, ...rest] = first.answers;
    if (!answer) throw new TypeError("Nothing is asked.");
    const ids = (student: Seated, { question }: Seated["answers"][number]) => [
      learnerOf(student),
      student.attempt,
      question,
    ];
    const recorded = await recording(driver, ids(first, answer), async () => {
      await service.store.epoch({ learner: learnerOf(first) });
      await first.call("attempt.answer", { attempt: first.attempt, ...answer });
    });
    const waits = await allAtOnce(others, async (student, given) => {
      for (const query of recorded.queries) await driver.query(...exchanged(query, recorded.ids, ids(student, given)));
    });
    for (const student of others) {
      const kept = await service.store.attempt({ learner: learnerOf(student), attempt: student.attempt });
      if (kept?.answers.length !== rest.length + 1)
        throw new TypeError("The queries alone kept another number of answers.");
    }
    return waits;
  } finally {
    await service.close();
  }
}

function visitorOf(service: Service, learners: Map<Seated["call"], () => string>): Seated["call"] {
  let session: Session = { kind: "none" };
  const address = crypto.randomUUID();
  const remember = (id: string) => {
    session = { kind: "learner", id };
  };
  const call: Seated["call"] = (path, given) => {
    const caller: unknown = appRouter.createCaller({ service, session, address, remember });
    const procedure = path.split(".").reduce((at, name) => Reflect.get(at as object, name), caller);
    return (procedure as (given: object) => ReturnType<Seated["call"]>)(given);
  };
  learners.set(call, () => (session.kind === "learner" ? session.id : ""));
  return call;
}

async function recording(
  driver: { query: Query },
  ids: readonly string[],
  act: () => Promise<void>,
): Promise<Recorded> {
  const query = driver.query;
  const queries: (readonly unknown[])[] = [];
  driver.query = (...given) => {
    queries.push(given);
    return query.apply(driver, given as unknown[]);
  };
  try {
    await act();
    return { queries, ids };
  } finally {
    driver.query = query;
  }
}

/** The same query, of another answer: the parameters come second. */
function exchanged([text, parameters, ...others]: readonly unknown[], ids: readonly string[], by: readonly string[]) {
  const given = (parameters as readonly unknown[]).map((one) => by[ids.indexOf(one as string)] ?? one);
  return [text, given, ...others];
}
