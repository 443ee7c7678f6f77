import { site } from "@/lib/auth/site";
import { readPublicList } from "@/lib/db/read/publications";
import { publicationFeed } from "@/lib/formats/export/publication-feed";
import { nothingPublished, publicResponse } from "../../public-response";

interface FeedContext {
  readonly params: Promise<{ workspace: string }>;
}

/** What a workspace published, as a feed for anybody. */
export async function GET(_: Request, { params }: FeedContext): Promise<Response> {
  const { workspace: slug } = await params;
  const list = await readPublicList(slug);
  if (!list) return nothingPublished();
  const feed = publicationFeed({ slug, name: list.name }, list.publications, site().origin);
  return publicResponse(feed, 200, "application/atom+xml");
}
