import Link from "next/link";
import { Quote } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import type { readCitations } from "@/lib/db/read/documents";

interface CitationsProps {
  readonly workspace: string;
  readonly citations: Awaited<ReturnType<typeof readCitations>>;
}

/** The words whose chain names the document, each with its claim; judgements that cite it are counted alone, as some are sealed. */
export function Citations({ workspace, citations: { appearances, evidence } }: CitationsProps) {
  if (appearances.length + evidence === 0) return <p>Nothing cites it yet.</p>;
  return (
    <Stack>
      {appearances.map((one) => (
        <div key={one.id}>
          <Quote
            words={one.surface}
            source={
              <Link
                href={`${deskAddress(workspace, "posts", one.revision.post.id)}?revision=${one.revision.number}#at-${one.start}`}
              >
                {[one.revision.title, one.revision.post.publisher?.name].filter(Boolean).join(", ")}
              </Link>
            }
          />
          <p>
            <Link href={deskAddress(workspace, "claims", one.claimId)}>Open the claim</Link>
          </p>
        </div>
      ))}
      {evidence > 0 ? <p>Cited as evidence in judgements: {evidence}.</p> : null}
    </Stack>
  );
}
