/** The key that chooses something, for those who have keys. */
export function Digit({ digit }: { readonly digit: number }) {
  if (digit > 9) return null;
  return (
    <kbd aria-hidden className="key pointer-coarse:hidden">
      {digit}
    </kbd>
  );
}
