import type { View } from "./drawing.ts";

/** What is zoomed: the view, and how far it may go. */
export interface ZoomBounds {
  readonly whole: View;
  /** The least width that may be left of it. */
  readonly narrowest: number;
}

/** A view `factor` times as wide about a point of it, by default its middle, and kept within the whole. */
export function zoomed(
  view: View,
  { factor, about }: { factor: number; about?: readonly [number, number] },
  bounds: ZoomBounds,
): View {
  const width = Math.min(Math.max(view.width * factor, bounds.narrowest), bounds.whole.width);
  const height = (width * view.height) / view.width;
  const [x, y] = about ?? [view.x + view.width / 2, view.y + view.height / 2];
  const share = width / view.width;
  return kept({ x: x - (x - view.x) * share, y: y - (y - view.y) * share, width, height }, bounds.whole);
}

/** A view moved by shares of its own sides, and kept within the whole. */
export function moved(view: View, [right, down]: readonly [number, number], { whole }: ZoomBounds): View {
  return kept({ ...view, x: view.x + right * view.width, y: view.y + down * view.height }, whole);
}

function kept(view: View, whole: View): View {
  return {
    ...view,
    x: within(view.x, whole.x, whole.x + whole.width - view.width),
    y: within(view.y, whole.y, whole.y + whole.height - view.height),
  };
}

/** Where there is more room than is needed, in the middle of it. */
function within(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
