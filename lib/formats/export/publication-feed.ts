import { escapeHtml } from "./html.ts";
import { publicAddress } from "./publication-page.ts";

interface FeedEntry {
  readonly slug: string;
  readonly headline: string;
  /** An ISO instant. */
  readonly publishedAt: string;
  /** When it was last changed for a reader: published, corrected or retracted. */
  readonly changedAt: string;
  readonly state: "standing" | "corrected" | "retracted";
}

const summaries = {
  standing: "Published.",
  corrected: "Corrected since; the correction is an entry of its own.",
  retracted: "Retracted.",
} as const;

/** What a workspace published as an Atom feed (RFC 4287), newest first; `origin` is scheme and host without a slash at the end. */
export function publicationFeed(
  workspace: { readonly slug: string; readonly name: string },
  entries: readonly FeedEntry[],
  origin: string,
): string {
  const address = (slug: string) => escapeHtml(origin + publicAddress(workspace.slug, slug));
  const updated =
    entries
      .map(({ changedAt }) => changedAt)
      .toSorted()
      .at(-1) ?? "1970-01-01T00:00:00.000Z";
  const rows = entries.map(
    (one) => `  <entry>
    <id>${address(one.slug)}</id>
    <title>${escapeHtml(one.state === "retracted" ? `Retracted: ${one.headline}` : one.headline)}</title>
    <link href="${address(one.slug)}"/>
    <published>${one.publishedAt}</published>
    <updated>${one.changedAt}</updated>
    <summary>${summaries[one.state]}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${address("")}</id>
  <title>${escapeHtml(`Published by ${workspace.name}`)}</title>
  <link href="${address("")}"/>
  <link rel="self" href="${address("feed.xml")}"/>
  <author><name>${escapeHtml(workspace.name)}</name></author>
  <updated>${updated}</updated>
${rows.join("")}</feed>
`;
}
