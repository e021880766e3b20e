/** A grey line or block where something will stand. */
export function Bone({ className }: { readonly className: string }) {
  return <div className={`rounded-md bg-rule ${className}`} />;
}

/** A card that is on its way, with the edge that it will have. */
export function CardBone() {
  return (
    <div className="later grid min-h-20 content-center gap-2 rounded-xl border border-edge bg-sheet px-5 py-4">
      <Bone className="h-5 w-40 max-w-full" />
      <Bone className="h-4 w-64 max-w-full" />
    </div>
  );
}
