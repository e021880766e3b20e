import { appIcon, appIcons } from "../../../site/app-icons.tsx";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return appIcons.map(({ name }) => ({ icon: name }));
}

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly icon: string }> }) {
  const { icon } = await params;
  const found = appIcons.find(({ name }) => name === icon);
  return found ? appIcon(found) : new Response(null, { status: 404 });
}
