interface File {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Lets the browser save a text under a name, as if it had been downloaded. */
export function saveFile({ name, type, text }: File): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
