import type { SetItemView, SetView } from "@communique/api";
import { expect, test } from "vitest";
import { type Draft, type Editing, type EditingEvent, edit, editingOf } from "./editing.ts";

const [river, lake, sea] = ["river", "lake", "sea"].map(item) as [SetItemView, SetItemView, SetItemView];
const opened: SetView = {
  ...{ id: "set", title: "Waters", revision: 3, items: [river, lake], points: {}, sections: [], versions: [] },
  ...{ updatedAt: "2031-02-03T04:05:06.789Z", archivedAt: null },
};
const begun = editingOf(opened, null);
const noConnection = { kind: "connection" } as const;

function item(id: string): SetItemView {
  return {
    ...{ id, difficulty: "easy", key: id },
    ...{ cites: [{ source: "s", label: "¶1", paragraph: 1, sentence: 1 }] },
    question: { id, kind: "single choice", stem: `Which ${id}?`, options: [] },
    ...{ own: null, written: null, standing: "proved" },
  };
}

function after(editing: Editing, ...events: readonly EditingEvent[]): Editing {
  return events.reduce(edit, editing);
}

const put = (...items: readonly SetItemView[]): EditingEvent => ({ type: "arranged", items, undo: null });
const sent: EditingEvent = { type: "sent" };
const plain = { points: {}, sections: [] };
const draft: Draft = { title: "Waters", items: [lake], ...plain };
const saved = (items = draft): EditingEvent => ({
  type: "answered",
  sent: items,
  answer: { outcome: "saved", revision: 4, changed: [] },
});

test("what was opened is saved, and what is changed is not until the server says so", () => {
  expect(begun.saving.name).toBe("saved");
  const changed = after(begun, put(lake));
  expect(changed.saving.name).toBe("changed");
  const done = after(changed, sent, saved());
  expect(done).toMatchObject({ saving: { name: "saved" }, saved: { revision: 4, items: [lake] } });
});

test("what is changed and changed back need not be sent", () => {
  expect(after(begun, put(lake), put(river, lake)).saving.name).toBe("saved");
});

test("what is changed while it is sent is sent next", () => {
  const done = after(begun, put(lake), sent, put(lake, sea), saved());
  expect(done).toMatchObject({ saving: { name: "changed" }, saved: { revision: 4 }, draft: { items: [lake, sea] } });
});

test("a title that says nothing leaves the one before it, and what else was changed is saved", () => {
  expect(after(begun, { type: "titled", title: "  " }).saving.name).toBe("saved");
  expect(after(begun, { type: "titled", title: "" }, put(lake)).saving.name).toBe("changed");
});

test("what did not get through is not saved, and is sent again with more patience", () => {
  const failed: EditingEvent = { type: "failed", sent: draft, failure: noConnection };
  const once = after(begun, put(lake), sent, failed);
  expect(once.saving).toEqual({ name: "unsaved", tries: 1, why: "connection" });
  expect(after(once, sent, failed).saving).toEqual({ name: "unsaved", tries: 2, why: "connection" });
  expect(after(once, put(river, lake)).saving.name).toBe("changed");
});

test("what arrived though its answer was lost is no conflict, also when more was changed since", () => {
  const lost = after(begun, put(lake), sent, { type: "failed", sent: draft, failure: noConnection }, put(lake, sea));
  const there: SetView = { ...opened, items: [lake], revision: 4 };
  const more = { title: "Waters", items: [lake, sea], ...plain };
  const found = after(lost, sent, {
    type: "answered",
    sent: more,
    answer: { outcome: "changed meanwhile", set: there },
  });
  expect(found).toMatchObject({ saving: { name: "changed" }, saved: { revision: 4 }, draft: more, lost: [] });
});

test("what was saved elsewhere meanwhile is told, and a person decides", () => {
  const there: SetView = { ...opened, items: [sea], revision: 7 };
  const parted = after(begun, put(lake), sent, {
    ...{ type: "answered", sent: draft, answer: { outcome: "changed meanwhile", set: there } },
  });
  expect(parted).toMatchObject({ saving: { name: "parted", there }, draft });
  const mine = after(parted, { type: "decided", keep: "mine" });
  expect(mine).toMatchObject({ saving: { name: "changed" }, saved: { revision: 7 }, draft });
  const theirs = after(parted, { type: "decided", keep: "theirs" });
  expect(theirs).toMatchObject({ saving: { name: "saved" }, saved: { revision: 7 }, draft: { items: [sea] } });
});

test("what is seen to be newer is taken over where nothing waits, and only there", () => {
  const there: SetView = { ...opened, items: [sea], revision: 7 };
  expect(after(begun, { type: "seen", there })).toMatchObject({
    ...{ saving: { name: "saved", elsewhere: true }, saved: { revision: 7 }, draft: { items: [sea] } },
  });
  const changed = after(begun, put(lake));
  expect(after(changed, { type: "seen", there })).toBe(changed);
});

test("what was taken out can be put back", () => {
  const without = after(begun, { type: "arranged", items: [lake], undo: "Taken out." });
  expect(without.undo?.words).toBe("Taken out.");
  expect(after(without, { type: "undone" })).toMatchObject({ draft: { items: [river, lake] }, undo: null });
});

test("what this browser kept is gone on with: it is sent, or compared with what was saved since", () => {
  const kept = { title: "Waters", items: [lake], revision: 3, ...plain };
  expect(editingOf(opened, kept)).toMatchObject({ draft: { items: [lake] }, saving: { name: "changed" } });
  expect(editingOf({ ...opened, revision: 4 }, kept).saving.name).toBe("parted");
  expect(editingOf({ ...opened, revision: 4, items: [lake] }, kept).saving.name).toBe("saved");
});

test("other words are a change, come back as they are asked now, and are compared between two tabs", () => {
  const own = { texts: { stem: "Which lake is meant?" }, swaps: {} };
  const reworded: SetItemView = { ...lake, own };
  const asked: SetItemView = { ...reworded, standing: "wrong" };
  const changed = after(begun, put(river, reworded), sent);
  const draftSent = { title: "Waters", items: [river, reworded], ...plain };
  const answer = { outcome: "saved", revision: 4, changed: [asked] } as const;
  const done = after(changed, { type: "answered", sent: draftSent, answer });
  expect(done).toMatchObject({ saving: { name: "saved" }, draft: { items: [river, asked] } });

  const typedOn: SetItemView = { ...lake, own: { texts: { stem: "Which lake is meant here?" }, swaps: {} } };
  const late = after(changed, put(river, typedOn), { type: "answered", sent: draftSent, answer });
  expect(late).toMatchObject({ saving: { name: "changed" }, draft: { items: [river, typedOn] } });

  const there: SetView = { ...opened, items: [river, lake], revision: 7 };
  const parted = after(changed, {
    type: "answered",
    sent: draftSent,
    answer: { outcome: "changed meanwhile", set: there },
  });
  expect(parted).toMatchObject({ saving: { name: "parted" }, draft: { items: [river, reworded] } });
});

const still = { id: "still", at: 1, title: "Still waters", instruction: "Choose one." };
const headed = (...sections: readonly (typeof still)[]): EditingEvent => {
  return { type: "arranged", items: [river, lake], sections, undo: null };
};

test("points and sections are changes, are saved with what was sent, and changed back they need not be sent", () => {
  const weighed = after(begun, { type: "weighed", question: "lake", points: 2 });
  expect(weighed).toMatchObject({ saving: { name: "changed" }, draft: { points: { lake: 2 } } });
  expect(after(weighed, { type: "weighed", question: "lake", points: 1 }).saving.name).toBe("saved");
  const parted = after(weighed, headed(still), sent);
  const done = after(parted, saved(parted.draft));
  expect(done).toMatchObject({ saving: { name: "saved" }, saved: { points: { lake: 2 }, sections: [still] } });
  expect(after(done, headed({ ...still, title: "Lakes" })).saving.name).toBe("changed");
  expect(after(done, headed({ ...still, title: " Still  waters" })).saving.name).toBe("saved");
});

test("a question that is put back is worth what it was, and stands under the heading that it stood under", () => {
  const shaped = after(begun, { type: "weighed", question: "river", points: 0.5 }, headed(still));
  const without = after(shaped, { type: "arranged", items: [lake], undo: "Taken out." });
  expect(without.draft.sections).toEqual([{ ...still, at: 0 }]);
  expect(after(without, { type: "undone" }).draft).toEqual(shaped.draft);
});

test("a section that is taken out can be put back", () => {
  const without = after(begun, headed(still), {
    ...{ type: "arranged", items: [river, lake], sections: [], undo: "Taken out." },
  });
  expect(without.draft.sections).toEqual([]);
  expect(after(without, { type: "undone" }).draft.sections).toEqual([still]);
});
