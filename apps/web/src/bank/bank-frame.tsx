import type { ReactNode } from "react";

interface BankFrameProps {
  readonly filters: ReactNode;
  readonly children: ReactNode;
}

/** The filters beside the list, or above it where there is little room: what counts is how wide its place is. */
export function BankFrame({ filters, children }: BankFrameProps) {
  return (
    <div className="@container">
      <div className="grid items-start gap-x-10 gap-y-6 @3xl:grid-cols-[17rem_minmax(0,1fr)]">
        {/* In sight however far the list reaches; what it cuts off is not the outline of what has the focus. */}
        <div className="@3xl:sticky @3xl:top-2 @3xl:-m-2 @3xl:max-h-[calc(100dvh-1rem)] @3xl:overflow-y-auto @3xl:p-2 print:hidden">
          {filters}
        </div>
        <div className="grid min-w-0 gap-4">{children}</div>
      </div>
    </div>
  );
}
