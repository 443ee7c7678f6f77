import { headers } from "next/headers";
import { type ReactNode, Suspense } from "react";

interface WhenReadyProps {
  /** What stands in the place of the page until it is read, with its geometry. */
  readonly meanwhile: ReactNode;
  readonly children: ReactNode;
}

/**
 * A page behind its gate that reads more than trivially: whoever comes by a link sees its frame at once and the rest as soon as it is read.
 * Loaded as a document it arrives whole, so that it stands without script, and its gate still decides on 404.
 */
export async function WhenReady({ meanwhile, children }: WhenReadyProps) {
  // Browsers say so of every request; the header cannot be set by a page.
  const byLink = (await headers()).get("sec-fetch-dest") === "empty";
  return byLink ? <Suspense fallback={meanwhile}>{children}</Suspense> : children;
}
