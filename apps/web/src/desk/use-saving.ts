import { type ActionDispatch, useEffect } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { type Editing, type EditingEvent, titleOf } from "./editing.ts";
import { forgetDraft, keepDraft } from "./kept-draft.ts";
import { sentShape } from "./shape/sent-shape.ts";

/** How long the fingers rest before what they did is sent. */
const rest = 600;

/** Saves a set by itself: soon after each change, and again, ever more patiently, where that does not get through. */
export function useSaving(editing: Editing, dispatch: ActionDispatch<[EditingEvent]>): void {
  const api = useTRPCClient();
  const { draft, saved, saving } = editing;
  const { id: set, revision } = saved;

  useEffect(() => {
    if (saving.name === "saved") forgetDraft(set);
    else keepDraft(set, { ...draft, revision });
  }, [set, draft, revision, saving]);

  // Each change begins the rest anew.
  useEffect(() => {
    if (saving.name !== "changed") return;
    const timer = setTimeout(() => dispatch({ type: "sent" }), rest);
    return () => clearTimeout(timer);
  }, [draft, saving, dispatch]);

  useEffect(() => {
    if (saving.name !== "unsaved") return;
    const again = () => dispatch({ type: "sent" });
    const timer = setTimeout(again, Math.min(1000 * 2 ** saving.tries, 30_000));
    addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", again);
    };
  }, [saving, dispatch]);

  // What is sent is the draft of the moment in which sending began.
  useEffect(() => {
    if (saving.name !== "sending") return;
    let current = true;
    const tell = (event: EditingEvent) => current && dispatch(event);
    const items = draft.items.map(({ id }) => id);
    const own = Object.fromEntries(draft.items.flatMap((item) => (item.own ? [[item.id, item.own]] : [])));
    const { points, sections } = sentShape(draft);
    const shape = { points: { ...points }, sections: [...sections] };
    const written = Object.fromEntries(draft.items.flatMap((item) => (item.written ? [[item.id, item.written]] : [])));
    api.set.save.mutate({ set, revision, title: titleOf(draft, saved), items, own, written, ...shape }).then(
      (answer) => tell({ type: "answered", sent: draft, answer }),
      (error) => tell({ type: "failed", sent: draft, failure: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [api, saving, dispatch]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== "visible") return;
      api.set.open.query({ set }).then(
        (there) => dispatch({ type: "seen", there }),
        () => undefined,
      );
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [api, set, dispatch]);
}
