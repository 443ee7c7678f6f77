import { headers } from "next/headers";
import { type ReactNode, Suspense } from "react";

interface WhenReadyProps {
  /** The page's own address, without what filters it. */
  readonly at: string;
  /** What stands in the place of the page until it is read, with its geometry. */
  readonly meanwhile: ReactNode;
  readonly children: ReactNode;
}

/**
 * A page behind its gate that reads more than trivially: whoever comes by a link sees its frame at once and the rest as soon as it is read.
 * Whoever filters, sorts or turns its pages keeps the old rows until the new ones are there.
 * Loaded as a document it arrives whole, so that it stands without script, and its gate still decides on 404.
 */
export async function WhenReady({ at, meanwhile, children }: WhenReadyProps) {
  // Browsers say so of every request; the header cannot be set by a page.
  const asked = await headers();
  const byLink = asked.get("sec-fetch-dest") === "empty";
  const from = asked.get("referer") ?? "";
  const isHere = URL.canParse(from) && new URL(from).pathname === at;
  return byLink && !isHere ? <Suspense fallback={meanwhile}>{children}</Suspense> : children;
}
