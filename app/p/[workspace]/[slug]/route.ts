import { site } from "@/lib/auth/site";
import { readPublicPage } from "@/lib/db/read/publications";
import { publicationPage, tombstonePage } from "@/lib/formats/export/publication-page";
import { nothingPublished, publicResponse } from "../../public-response";

interface PublicContext {
  readonly params: Promise<{ workspace: string; slug: string }>;
}

/** One publication for anybody: the page of its snapshot, or 410 with a tombstone once it was retracted. */
export async function GET(_: Request, { params }: PublicContext): Promise<Response> {
  const { workspace, slug } = await params;
  const found = await readPublicPage(workspace, slug);
  if (!found) return nothingPublished();
  const { snapshot, hash, headline, retraction, correctedBy } = found;
  const publishedAt = found.publishedAt.toISOString();
  if (retraction) {
    const names = { slug: workspace, name: found.workspaceName };
    const { reason, at } = retraction;
    return publicResponse(
      tombstonePage({ workspace: names, headline, publishedAt, retractedAt: at.toISOString(), reason }),
      410,
    );
  }
  const by = correctedBy && {
    slug: correctedBy.slug,
    publishedAt: correctedBy.publishedAt.toISOString(),
    note: correctedBy.correctionNote,
  };
  return publicResponse(publicationPage(snapshot, { origin: site().origin, hash, correctedBy: by }));
}
