import { pictureOf } from "../../../site/picture.tsx";
import { pictureName } from "../../../site/picture-address.ts";
import { sitePages } from "../../../site/site-pages.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return sitePages.map(({ path }) => ({ picture: pictureName(path) }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly picture: string }> }) {
  const { picture } = await params;
  const page = sitePages.find(({ path }) => pictureName(path) === picture);
  return page ? await pictureOf(page) : new Response(null, { status: 404 });
}
