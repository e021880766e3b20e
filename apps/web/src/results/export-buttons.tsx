import type { FileView } from "@communique/api";
import { useMutation } from "@tanstack/react-query";
import { Download, Printer } from "lucide-react";
import { useTRPCClient } from "../api/trpc.ts";
import { action } from "../ui/action.ts";
import { saveFile } from "../yours/save-file.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import type { Wanted } from "./wanted.ts";

interface ExportButtonsProps {
  readonly assignment: string;
  readonly wanted: Wanted;
}

const formats = {
  xlsx: "All of it (XLSX)",
  students: "Students (CSV)",
  questions: "Questions (CSV)",
  answers: "Answers (CSV)",
} as const;
type Format = keyof typeof formats;

/** The results as a file for a spreadsheet, or on paper. */
export function ExportButtons({ assignment, wanted }: ExportButtonsProps) {
  const api = useTRPCClient();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async (format: Format) => {
      const file = await api.results.file.query({ assignment, ...wanted, format });
      saveFile({ ...file, content: contentOf(file) });
      return format;
    },
  });
  return (
    <section aria-labelledby="export" className="grid gap-4 print:hidden">
      <h2 className="font-semibold text-2xl" id="export">
        Take it away
      </h2>
      <div className="flex flex-wrap gap-3">
        {(Object.keys(formats) as Format[]).map((format) => (
          <button
            aria-disabled={isPending}
            className={action.other}
            key={format}
            onClick={() => isPending || mutate(format)}
            type="button"
          >
            <Download aria-hidden className="size-5" />
            {formats[format]}
          </button>
        ))}
        <button className={action.other} onClick={() => print()} type="button">
          <Printer aria-hidden className="size-5" />
          Print
        </button>
      </div>
      <WrongWords error={error} />
      <p className="empty:sr-only" role="status">
        {data && !isPending && "Saved with your downloads."}
      </p>
    </section>
  );
}

function contentOf({ encoding, content }: FileView): BlobPart {
  return encoding === "text" ? content : Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
}
