/** What of the address made no choice: the form has the rest of it. */
export function AddressNote({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div className="grid gap-2 rounded-xl border border-edge bg-sheet p-4" role="status">
      <p className="font-medium">Not everything in this address could be read. The rest is chosen below.</p>
      <ul className="grid gap-1 text-soft">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
