import type { ReactNode } from "react";
import { EmptyState } from "@/app/_ui/states";
import type { CandidateRow } from "@/lib/db/read/candidates";
import type { PostRow } from "@/lib/db/read/posts";
import { type ReaderParagraph, readerParagraphs } from "@/lib/model/reader-layout";
import type { FigureFinding } from "@/lib/workflow/check-figures";
import { AppearanceCard, CandidateCard, FindingCard } from "./margin-cards";
import styles from "./post.module.css";
import { ReaderDesk } from "./reader-desk";
import { type Appearance, type MarkOf, marksOf } from "./reader-marks";

interface PostTextProps {
  readonly workspace: string;
  readonly post: PostRow;
  readonly candidates: readonly CandidateRow[];
  readonly appearances: readonly Appearance[];
  readonly findings: readonly FigureFinding[];
  readonly mayDecide: boolean;
}

const voices: Partial<Record<ReaderParagraph["kind"], string>> = {
  quotation: "Quoted",
  update: "Update",
  citation: "Citation",
};

/** The captured words in one column, each voice told apart; claims, candidates and checks stand in the margin beside their words. */
export function PostText({ workspace, post, candidates, appearances, findings, mayDecide }: PostTextProps) {
  const { revision } = post;
  const waiting = candidates.filter(({ decisions }) => decisions.length === 0);
  const passages = revision.passages.map(({ start, end, kind, article }) => ({
    start,
    end,
    kind,
    article: article?.outlet ?? null,
  }));
  const marks = marksOf(waiting, appearances, findings);
  const paragraphs = readerParagraphs(revision.text, passages, marks);
  if (paragraphs.length === 0) return <EmptyState title="No words">This revision holds no words.</EmptyState>;
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const cards = new Map<string, ReactNode>([
    ...waiting.map((one) => [one.id, <CandidateCard key={one.id} workspace={workspace} candidate={one} />] as const),
    ...appearances.map(
      (one) => [one.id, <AppearanceCard key={one.id} workspace={workspace} appearance={one} />] as const,
    ),
    ...findings.map((finding, index) => {
      const id = `finding-${index}`;
      return [`${id}-0`, <FindingCard key={id} id={id} finding={finding} />] as const;
    }),
  ]);
  return (
    <ReaderDesk
      workspace={workspace}
      post={post.id}
      revisionId={revision.id}
      text={revision.text}
      mayDecide={mayDecide}
      claims={waiting.length + appearances.length}
      checks={findings.length}
    >
      {paragraphs.map((paragraph, index) => (
        <div key={paragraph.start} className={styles.row}>
          <Paragraph paragraph={paragraph} before={paragraphs[index - 1] ?? null} byId={byId} />
          {paragraph.begins.some((id) => cards.has(id)) ? (
            <div className={styles.margin}>{paragraph.begins.map((id) => cards.get(id))}</div>
          ) : null}
        </div>
      ))}
    </ReaderDesk>
  );
}

interface ParagraphProps {
  readonly paragraph: ReaderParagraph;
  readonly before: ReaderParagraph | null;
  readonly byId: ReadonlyMap<string, MarkOf>;
}

function Paragraph({ paragraph, before, byId }: ParagraphProps) {
  const voice = voices[paragraph.kind];
  const fresh = voice && (before?.kind !== paragraph.kind || before.article !== paragraph.article);
  return (
    <div className={styles.paragraph} data-voice={paragraph.kind}>
      {fresh ? <p className={styles.voice}>{[voice, paragraph.article].filter(Boolean).join(": ")}</p> : null}
      <p className={styles.words} data-start={paragraph.start}>
        {paragraph.pieces.map(({ start, text, marks }) =>
          marks.length === 0 ? (
            text
          ) : (
            <Piece key={start} start={start} text={text} marks={marks.flatMap((id) => byId.get(id) ?? [])} />
          ),
        )}
      </p>
    </div>
  );
}

const worst = ["does-not-add-up", "implies", "adds-up", "cannot-tell"] as const;

// A run of words under the same marks; a figure of a finding is underlined by its verdict as well.
function Piece({
  start,
  text,
  marks,
}: {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly MarkOf[];
}) {
  const claimed = marks.some(({ kind }) => kind === "claim");
  const proposed = marks.some(({ kind }) => kind === "candidate");
  const verdict = worst.find((one) => marks.some((mark) => mark.verdict === one));
  return (
    <mark
      className={styles.mark}
      data-tone={claimed ? "stated" : proposed ? "computed" : "neutral"}
      data-verdict={verdict}
      data-cards={[...new Set(marks.map(({ card }) => card))].join(" ")}
      id={`at-${start}`}
    >
      {text}
    </mark>
  );
}
