import Link from "next/link";
import type { ComponentProps } from "react";

/** A link among words, as high as they are. */
export function TextLink(link: Pick<ComponentProps<typeof Link>, "children" | "href">) {
  return <Link className="text-accent underline underline-offset-4 hover:text-ink" prefetch={false} {...link} />;
}
