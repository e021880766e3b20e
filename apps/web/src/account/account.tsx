"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { isFocusLost } from "../ui/is-focus-lost.ts";
import { Bone } from "../ui/skeleton.tsx";
import { SignedIn } from "./signed-in.tsx";
import { SignedOut } from "./signed-out.tsx";
import { askAnew, useAccount } from "./use-account.ts";

/** Who is signed in here, and what they can do about it; or the ways to sign in. */
export function Account() {
  const asked = useAccount();
  const { failure, retry } = useFailure(asked);
  const queries = useQueryClient();
  const [said, setSaid] = useState("");
  const saying = useRef<HTMLParagraphElement>(null);
  const { data } = asked;
  const email = data?.email;
  // The button that led here is gone with its form.
  useEffect(() => {
    if (said !== "" && email !== undefined && isFocusLost()) saying.current?.focus();
  }, [said, email]);

  if (!data) return failure ? <FailureNotice failure={failure} retry={retry} /> : <Awaited />;
  const onDone = async (words: string) => {
    setSaid(words);
    await askAnew(queries);
  };
  return (
    <div className="grid gap-6">
      <p className="max-w-prose text-lg empty:sr-only" ref={saying} role="status" tabIndex={-1}>
        {said}
      </p>
      {data.email === null ? (
        <SignedOut ended={data.ended && said === ""} linksBy={data.linksBy} onDone={onDone} />
      ) : (
        <SignedIn email={data.email} onDone={onDone} />
      )}
    </div>
  );
}

function Awaited() {
  return (
    <div aria-busy className="grid max-w-md gap-4">
      <p className="sr-only">Looking whether you are signed in…</p>
      <Bone className="h-11 w-full" />
      <Bone className="h-11 w-full" />
      <Bone className="h-12 w-40" />
    </div>
  );
}
