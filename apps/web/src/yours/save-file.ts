interface File {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** Lets the browser save something under a name, as if it had been downloaded. */
export function saveFile({ name, type, content }: File): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
