"use client";

import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTRPCClient } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { saveFile } from "./save-file.ts";
import { Section } from "./section.tsx";
import { WrongWords } from "./wrong-words.tsx";

type Format = "json" | "csv";

/** All of it as a file: as data for programs, or the answers as a table. */
export function Export() {
  const api = useTRPCClient();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async (format: Format) => {
      const { data: kept, csv } = await api.learner.export.query();
      saveFile(
        format === "json"
          ? { name: "communique.json", type: "application/json", content: JSON.stringify(kept) }
          : { name: "communique-answers.csv", type: "text/csv", content: csv },
      );
      return format;
    },
  });
  return (
    <Section title="Take it away as a file">
      <p>Everything as data (JSON), or your answers as a table that a spreadsheet opens (CSV).</p>
      <WrongWords error={error} />
      <p className="empty:sr-only" role="status">
        {data && "Saved with your downloads."}
      </p>
      <div className="flex flex-wrap gap-3">
        {(["json", "csv"] as const).map((format) => (
          <button
            aria-disabled={isPending}
            className={action.other}
            key={format}
            onClick={() => isPending || mutate(format)}
            type="button"
          >
            <Download aria-hidden className="size-5" />
            {format === "json" ? "Everything (JSON)" : "Answers (CSV)"}
          </button>
        ))}
      </div>
    </Section>
  );
}
