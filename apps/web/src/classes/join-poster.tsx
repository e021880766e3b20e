import type { ClassView } from "@communique/api";
import { isThisComputer } from "./is-this-computer.ts";
import { JoinSquare } from "./join-square.tsx";
import { spacedCode } from "./spaced-code.ts";

/** How to join, to be read from the last row: the address, the code, and both as a square for the camera of a phone. */
export function JoinPoster({ opened: { title, code } }: { readonly opened: ClassView }) {
  return (
    <div className="grid justify-items-center gap-6 text-center">
      <p className="font-heading font-semibold text-3xl sm:text-5xl">
        <bdi>{title}</bdi>
      </p>
      <p className="text-xl sm:text-3xl">
        Open <strong className="font-semibold">{location.host}/join</strong> and type
      </p>
      <p className="font-semibold text-5xl tracking-wider sm:text-8xl">{spacedCode(code)}</p>
      <JoinSquare className="w-[min(24rem,80vw,42dvh)] print:w-[10cm]" code={code} />
      {isThisComputer(location.hostname) && (
        <p className="max-w-prose text-soft">
          Only this computer finds this address. For the devices of a class, open Communiqué here by the address that
          this computer has in the network, and show the code from there.
        </p>
      )}
    </div>
  );
}
