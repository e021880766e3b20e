import type { Status } from "@communique/domain";
import {
  Ban,
  CalendarClock,
  FileText,
  Lightbulb,
  type LucideIcon,
  MessageSquareWarning,
  Newspaper,
  Scale,
  Speech,
} from "lucide-react";

/** How each kind of statement is shown, in the order in which readers meet them. */
export const statuses: Readonly<Record<Status, { readonly icon: LucideIcon; readonly meaning: string }>> = {
  stated: { icon: FileText, meaning: "The article says it plainly, in its own voice." },
  judged: { icon: Scale, meaning: "The article’s writer weighs things up or looks ahead." },
  inferred: { icon: Lightbulb, meaning: "The writer concludes it, and hedges: “appeared”, “presumably”." },
  attributed: { icon: Speech, meaning: "Somebody named, or at least described, says it." },
  reported: { icon: Newspaper, meaning: "Reports say it, and nobody stands behind them by name." },
  denied: { icon: Ban, meaning: "Somebody denies it. Whether that is true is left open." },
  planned: { icon: CalendarClock, meaning: "It is due. The article does not tell whether it came about." },
  charged: { icon: MessageSquareWarning, meaning: "An accusation somebody makes, not a finding." },
};
