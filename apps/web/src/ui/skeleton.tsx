/** A grey line or block where something will stand. */
export function Bone({ className }: { readonly className: string }) {
  return <div className={`rounded-md bg-rule ${className}`} />;
}
