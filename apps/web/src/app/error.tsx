"use client";

import { BrokenPage } from "../ui/broken-page.tsx";

export default function PageError({ retry }: { readonly retry: () => void }) {
  return <BrokenPage retry={retry} />;
}
