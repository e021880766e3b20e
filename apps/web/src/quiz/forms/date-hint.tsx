import { typographic } from "../../ui/typographic.ts";

/** How a date may be typed. The examples lie far from every date that is asked for. */
export function DateHint({ id }: { readonly id: string }) {
  return (
    <p className="text-soft" id={id}>
      In words or figures, as exactly as the question asks: {typographic("14 March 1987, 14–16 March 1987")}, March
      1987, 1987-03-14 or the 1890s.
    </p>
  );
}
