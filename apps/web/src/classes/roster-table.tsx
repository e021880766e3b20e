import { Settings2 } from "lucide-react";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";
import { extraWords } from "./extra-words.ts";
import type { Listed } from "./members-of.ts";

interface RosterTableProps {
  readonly listed: readonly Listed[];
  readonly onChoose: (member: string) => void;
}

/** Everybody who is on the list, by name. */
export function RosterTable({ listed, onChoose }: RosterTableProps) {
  const now = new Date();
  return (
    <table className="w-full border-collapse rounded-lg border border-rule bg-sheet">
      <caption className="sr-only">The students of this class, by name</caption>
      <thead>
        <tr className="border-rule border-b text-left text-sm text-soft">
          <th className="px-3 py-2 font-medium sm:px-4" scope="col">
            Student
          </th>
          <th className="px-3 py-2 font-medium max-sm:hidden sm:px-4" scope="col">
            Joined
          </th>
          <th className="px-3 py-2 font-medium max-sm:hidden sm:px-4" scope="col">
            More than others
          </th>
          <th className="px-3 py-2 font-medium sm:px-4" scope="col">
            <span className="sr-only">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map((member) => (
          <tr className="border-rule border-b last:border-b-0" key={member.id}>
            <th className="px-3 py-2 text-left font-medium [overflow-wrap:anywhere] sm:px-4" scope="row">
              <bdi>{member.name}</bdi>
              {member.also.map(({ id, name }) => (
                <span className="block font-normal text-sm text-soft" key={id}>
                  also “<bdi>{name}</bdi>”
                </span>
              ))}
              <span className="block font-normal text-sm text-soft sm:hidden">{extraWords(member)}</span>
            </th>
            <td className="whitespace-nowrap px-3 py-2 text-soft max-sm:hidden sm:px-4">
              {momentOf(member.joinedAt, now)}
            </td>
            <td className="px-3 py-2 text-soft max-sm:hidden sm:px-4">{extraWords(member)}</td>
            <td className="w-0 px-3 py-2 sm:px-4">
              <button
                aria-label={`Change: ${member.name}`}
                className={`${action.other} max-sm:px-3`}
                onClick={() => onChoose(member.id)}
                type="button"
              >
                <Settings2 aria-hidden className="size-5" />
                <span className="max-sm:sr-only">Change</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
