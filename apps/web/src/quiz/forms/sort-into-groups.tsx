import { useState } from "react";
import { ofPlaces, toPlaces } from "../answering/assigning.ts";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { AssigningStatus } from "./assigning-status.tsx";
import { GroupRegion } from "./group-region.tsx";
import { ListsInstead } from "./lists-instead.tsx";
import { SelectRows } from "./select-rows.tsx";
import { TargetButton } from "./target-button.tsx";
import { ThingCard } from "./thing-card.tsx";
import { useAssigning } from "./use-assigning.ts";

export function SortIntoGroups({ question, answer, locked, onChange }: AnswerFormProps<"sort into groups">) {
  const { items, groups } = question;
  const [asLists, setAsLists] = useState(false);
  const done = ofPlaces(answer?.places);
  const assigning = useAssigning({
    ...{ things: items.map(({ id }) => id), done, once: false, locked },
    onChange: (after) => onChange({ places: toPlaces(after) }),
  });
  const open = items.filter(({ id }) => !done.has(id));
  const cardsOf = (some: typeof items) =>
    some.map((item) => (
      <ThingCard
        assigning={assigning}
        dragging={locked ? "rests" : "is carried"}
        key={item.id}
        target={groups.find(({ id }) => id === done.get(item.id)) ?? null}
        thing={item}
        place={done.has(item.id) ? null : "Not sorted yet"}
      >
        {groups.map((group, index) => (
          <TargetButton
            hint={index + 1}
            isChosen={done.get(item.id) === group.id}
            isDraggable={false}
            key={group.id}
            onChoose={() => assigning.put(item.id, group.id)}
            target={group}
          />
        ))}
      </ThingCard>
    ));
  return (
    <fieldset aria-labelledby="stem" className="grid min-w-0 gap-4" ref={assigning.ref}>
      {asLists ? (
        <SelectRows assigning={assigning} done={done} once={false} targets={groups} things={items} />
      ) : (
        <>
          {open.length > 0 && (
            <>
              <p className="text-soft">
                Open one after another, and choose its group<span className="hidden sm:inline">, or drag it there</span>
                .
              </p>
              <ul className="grid gap-2">{cardsOf(open)}</ul>
            </>
          )}
          <div className="grid items-start gap-3 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
            {groups.map((group) => (
              <GroupRegion
                group={group}
                key={group.id}
                locked={locked}
                onDrop={(item) => assigning.put(item, group.id)}
              >
                {cardsOf(items.filter(({ id }) => done.get(id) === group.id))}
              </GroupRegion>
            ))}
          </div>
        </>
      )}
      <ListsInstead isOn={asLists} onSwitch={setAsLists} />
      <AssigningStatus assigning={assigning} done={done} targets={groups} things={items} />
    </fieldset>
  );
}
