import { EmptyState } from "@/app/_ui/states";
import type { CandidateRow } from "@/lib/db/read/candidates";
import type { PostRow, readAppearancesIn } from "@/lib/db/read/posts";
import { type ReaderParagraph, readerParagraphs } from "@/lib/model/reader-layout";
import { AppearanceCard, CandidateCard } from "./margin-cards";
import styles from "./post.module.css";

type Appearance = Awaited<ReturnType<typeof readAppearancesIn>>[number];

interface PostTextProps {
  readonly workspace: string;
  readonly post: PostRow;
  readonly candidates: readonly CandidateRow[];
  readonly appearances: readonly Appearance[];
}

const voices: Partial<Record<ReaderParagraph["kind"], string>> = {
  quotation: "Quoted",
  update: "Update",
  citation: "Citation",
};

/** The captured words in one column, each voice told apart; claims and candidates stand in the margin beside their words. */
export function PostText({ workspace, post, candidates, appearances }: PostTextProps) {
  const { revision } = post;
  const waiting = candidates.filter(({ decisions }) => decisions.length === 0);
  const passages = revision.passages.map(({ start, end, kind, article }) => ({
    start,
    end,
    kind,
    article: article?.outlet ?? null,
  }));
  const marks = [...waiting, ...appearances].map(({ id, start, end }) => ({ id, start, end }));
  const cards = new Map([
    ...waiting.map((one) => [one.id, <CandidateCard key={one.id} workspace={workspace} candidate={one} />] as const),
    ...appearances.map(
      (one) => [one.id, <AppearanceCard key={one.id} workspace={workspace} appearance={one} />] as const,
    ),
  ]);
  const claimed = new Set(appearances.map(({ id }) => id));
  const paragraphs = readerParagraphs(revision.text, passages, marks);
  if (paragraphs.length === 0) return <EmptyState title="No words">This revision holds no words.</EmptyState>;
  return (
    <div className={styles.reader}>
      {paragraphs.map((paragraph, index) => (
        <div key={paragraph.start} className={styles.row}>
          <Paragraph paragraph={paragraph} before={paragraphs[index - 1] ?? null} claimed={claimed} />
          {paragraph.begins.length > 0 ? (
            <div className={styles.margin}>{paragraph.begins.map((id) => cards.get(id))}</div>
          ) : null}
        </div>
      ))}
    </div>
  );
}

interface ParagraphProps {
  readonly paragraph: ReaderParagraph;
  readonly before: ReaderParagraph | null;
  readonly claimed: ReadonlySet<string>;
}

function Paragraph({ paragraph, before, claimed }: ParagraphProps) {
  const voice = voices[paragraph.kind];
  const fresh = voice && (before?.kind !== paragraph.kind || before.article !== paragraph.article);
  return (
    <div className={styles.paragraph} data-voice={paragraph.kind}>
      {fresh ? <p className={styles.voice}>{[voice, paragraph.article].filter(Boolean).join(": ")}</p> : null}
      <p className={styles.words}>
        {paragraph.pieces.map(({ start, text, marks }) =>
          marks.length === 0 ? (
            text
          ) : (
            <mark
              key={start}
              className={styles.mark}
              data-tone={marks.some((id) => claimed.has(id)) ? "stated" : "computed"}
              id={`at-${start}`}
            >
              {text}
            </mark>
          ),
        )}
      </p>
    </div>
  );
}
