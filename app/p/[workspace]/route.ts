import { readPublicList } from "@/lib/db/read/publications";
import { publicationIndex } from "@/lib/formats/export/publication-page";
import { nothingPublished, publicResponse } from "../public-response";

interface PublicContext {
  readonly params: Promise<{ workspace: string }>;
}

/** Everything a workspace published, for anybody. */
export async function GET(_: Request, { params }: PublicContext): Promise<Response> {
  const { workspace: slug } = await params;
  const list = await readPublicList(slug);
  if (!list) return nothingPublished();
  return publicResponse(publicationIndex({ slug, name: list.name }, list.publications));
}
