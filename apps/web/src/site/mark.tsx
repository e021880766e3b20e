import { paint } from "./paint.ts";

interface MarkProps {
  readonly size: number;
  /** How much of the side stays empty around the mark, where a system cuts the corners off. */
  readonly margin?: number;
}

/** The bar of a margin note and the C, on paper: `icon.svg`, to be drawn into pictures. */
export function Mark({ size, margin = 0 }: MarkProps) {
  const side = 32 / (1 - 2 * margin);
  const start = (32 - side) / 2;
  return (
    <svg aria-hidden height={size} viewBox={`${start} ${start} ${side} ${side}`} width={size}>
      <rect fill={paint.accent} height="20" rx="1.5" width="3" x="5" y="6" />
      <path d="M25.2 11.8a7 7 0 1 0 0 8.4" fill="none" stroke={paint.ink} strokeLinecap="round" strokeWidth="3" />
    </svg>
  );
}
