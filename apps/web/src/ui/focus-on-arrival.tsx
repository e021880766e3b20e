"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { isFocusLost } from "./is-focus-lost.ts";

/** Whoever followed a link that is gone goes on at the content of the page they came to, and not at the top of everything. */
export function FocusOnArrival() {
  const path = usePathname();
  const left = useRef(path);
  useEffect(() => {
    if (left.current === path) return;
    left.current = path;
    if (isFocusLost()) document.getElementById("main")?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
