import Link from "next/link";
import { AutoRefresh } from "@/app/_ui/auto-refresh";
import { LinkButton } from "@/app/_ui/button";
import { dayInWords, instantWords } from "@/app/_ui/date-words";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import type { CandidateRow } from "@/lib/db/read/candidates";
import type { PostRow } from "@/lib/db/read/posts";
import { queueQuery, wholeQueue } from "@/lib/model/queue-view";
import styles from "./post.module.css";

interface PostHeadProps {
  readonly workspace: string;
  readonly post: PostRow;
  readonly candidates: readonly CandidateRow[];
}

/** Who published it, when it says it appeared and when it was captured, its revisions, and the way to its waiting candidates. */
export function PostHead({ workspace, post, candidates }: PostHeadProps) {
  const { revision, newest } = post;
  const past = revision.number !== newest;
  const waiting = past || post.setAsideAt ? [] : candidates.filter(({ decisions }) => decisions.length === 0);
  const [first] = waiting;
  const read = revision.extractionRuns.length > 0;
  const here = deskAddress(workspace, "posts", post.id);
  return (
    <Stack>
      <PageHeader
        evidence
        title={revision.title ?? (post.kind === "excerpt" ? "Excerpt" : "Post without a title")}
        crumbs={[
          { label: "Posts", href: deskAddress(workspace, "posts") },
          { label: post.publisher?.name ?? "Publisher not stated" },
        ]}
        acts={
          first ? (
            <LinkButton
              look="primary"
              keys="t"
              prefetch={false}
              href={`${deskAddress(workspace, "queue", first.id)}${queueQuery({ ...wholeQueue, post: post.id, sort: "text" })}`}
            >
              Triage {waiting.length}
            </LinkButton>
          ) : null
        }
      />
      <dl className={styles.facts}>
        <Fact term="Published by">{post.publisher?.name ?? "not stated"}</Fact>
        <Fact term="By">{revision.byline ?? "not stated"}</Fact>
        <Fact term="Published on">
          {revision.publishedFrom ? dayInWords(revision.publishedFrom.toISOString().slice(0, 10)) : "not stated"}
        </Fact>
        <Fact term="Captured on">{instantWords(revision.capturedAt)}</Fact>
        {/* Not a link: reading a post asks nothing of anyone else. */}
        {post.url ? <Fact term="Address">{post.url}</Fact> : null}
        <Fact term="Snapshot">
          <code title={revision.hash}>{revision.hash.slice(0, 12)}</code>
        </Fact>
        {post.postRevisions.length > 1 ? (
          <Fact term="Revisions">
            {post.postRevisions.map(({ number }) => (
              <Link
                key={number}
                className={styles.revision}
                href={`${here}?revision=${number}`}
                aria-current={number === revision.number ? "page" : undefined}
              >
                {number}
              </Link>
            ))}
          </Fact>
        ) : null}
      </dl>
      {post.setAsideAt ? (
        <Notice tone="warning" title="Set aside">
          {post.setAsideReason}
        </Notice>
      ) : null}
      {past ? (
        <Notice title={`Not what it says now: revision ${revision.number}`}>
          What nobody decided here waits no more. <Link href={here}>Read revision {newest}</Link>
        </Notice>
      ) : null}
      {read ? null : (
        <Notice title="Being read" live="polite">
          The engine has not read this text yet. Its candidates appear here by themselves.
          <AutoRefresh everyMs={1500} />
        </Notice>
      )}
    </Stack>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
