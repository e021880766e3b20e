export function SiteFooter() {
  return (
    <footer className="mt-auto border-rule border-t text-sm text-soft">
      <div className="mx-auto max-w-5xl px-4 py-5 sm:px-6 print:px-0">
        <p>
          Every question rests on one article: Monitor 6/201, October 2000. The disputed islands are administered by
          Russia and claimed by Japan.
        </p>
      </div>
    </footer>
  );
}
