import type { Entry } from "./entries.ts";

interface MarkProps {
  readonly of: Pick<Entry, "origin" | "course"> & { readonly extent: Pick<Entry["extent"], "form"> };
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where it begins is not told: the side on which it would. */
  readonly open?: "left" | "top" | undefined;
}

/** A day is a diamond, filled days a block, a stretch with the time somewhere in it soft and round; what is due is hollow and dashed. */
export function Mark({ of: { origin, course, extent }, open, ...box }: MarkProps) {
  const colour = origin === "article" ? "fill-accent stroke-accent" : "fill-soft stroke-soft";
  return (
    <g className={`${colour} mark`} data-course={course} data-form={extent.form}>
      <Shape {...box} form={extent.form} />
      {open && <Arrowhead {...box} open={open} />}
    </g>
  );
}

type Box = Pick<MarkProps, "x" | "y" | "width" | "height">;

function Shape({ form, ...box }: Box & { readonly form: Entry["extent"]["form"] }) {
  const { x, y, width, height } = box;
  const [middle, centre] = [x + width / 2, y + height / 2];
  if (form === "day")
    return (
      <path d={`M${middle} ${y - 1}L${x + width + 1} ${centre}L${middle} ${y + height + 1}L${x - 1} ${centre}Z`} />
    );
  return <rect {...box} rx={form === "band" ? Math.min(width, height) / 2 : 1} />;
}

function Arrowhead({ x, y, width, height, open }: Box & { readonly open: "left" | "top" }) {
  const d =
    open === "left"
      ? `M${x + 12} ${y + 3}L${x + 7} ${y + height / 2}L${x + 12} ${y + height - 3}`
      : `M${x + 3} ${y + 12}L${x + width / 2} ${y + 7}L${x + width - 3} ${y + 12}`;
  return <path className="arrowhead" d={d} />;
}
