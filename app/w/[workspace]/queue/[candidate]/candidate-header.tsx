import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import type { CandidateRow } from "@/lib/db/read/candidates";
import { queueMeta } from "../queue-words";

interface CandidateHeaderProps {
  readonly workspace: string;
  readonly candidate: CandidateRow;
  readonly counts: Parameters<typeof queueMeta>[0];
}

/** Where one is: the queue, and the post the words stand in. */
export function CandidateHeader({ workspace, candidate, counts }: CandidateHeaderProps) {
  const { revision } = candidate;
  return (
    <PageHeader
      title="Candidate"
      crumbs={[
        { label: "Queue", href: deskAddress(workspace, "queue") },
        { label: revision.title ?? "Excerpt", href: deskAddress(workspace, "posts", revision.postId) },
      ]}
      meta={queueMeta(counts, new Date())}
    />
  );
}
