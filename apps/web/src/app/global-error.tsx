"use client";

import "./globals.css";
import { BrokenPage } from "../ui/broken-page.tsx";

export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body>
        <main className="mx-auto max-w-5xl px-4">
          <BrokenPage retry={() => location.reload()} />
        </main>
      </body>
    </html>
  );
}
