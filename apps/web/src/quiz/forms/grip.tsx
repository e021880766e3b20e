import { GripVertical } from "lucide-react";

/** Where something is taken to be dragged. Keys and fingers have other ways, so it is for the eye and the mouse alone. */
export function Grip() {
  return (
    <span aria-hidden className="hidden w-8 shrink-0 cursor-grab place-items-center text-soft sm:grid" data-grip>
      <GripVertical aria-hidden className="size-4" />
    </span>
  );
}
