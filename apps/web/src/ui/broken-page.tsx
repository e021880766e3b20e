import { CircleAlert } from "lucide-react";
import { action } from "./action.ts";
import { Notice } from "./notice.tsx";

/** A page that broke down over a mistake of ours. */
export function BrokenPage({ retry }: { readonly retry: () => void }) {
  return (
    <Notice
      actions={
        <>
          <button className={action.main} onClick={retry} type="button">
            Try again
          </button>
          <a className={action.other} href="/">
            To the start
          </a>
        </>
      }
      icon={<CircleAlert aria-hidden />}
      title="This page broke down"
    >
      <p>The mistake is ours. Every answer you gave is kept.</p>
    </Notice>
  );
}
