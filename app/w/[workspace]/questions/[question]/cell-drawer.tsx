import Link from "next/link";
import { ChainLine } from "@/app/_ui/chain-line";
import { TrayToggle } from "@/app/_ui/compare-tray";
import { dayInWords } from "@/app/_ui/date-words";
import { Drawer } from "@/app/_ui/drawer";
import { Quote } from "@/app/_ui/quote";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import { matrixOf } from "@/lib/compare/question/matrix";
import type { Report } from "@/lib/db/read/reports";
import type { LaidOutClaim } from "@/lib/workflow/lay-out-question";
import styles from "./question.module.css";
import type { QuestionProps } from "./question-props";
import { questionAddress } from "./question-query";

/** The words behind one cell: every report of its claims, with the hands they went through and the post they stand in. */
export function CellDrawer({ actor, question, layout, shown, claimId }: QuestionProps & { readonly claimId: string }) {
  const { rows, label } = cellOf(layout, shown.by, claimId);
  // What was pressed stands first, its neighbours in the cell after it.
  const inCell = layout.gathered.filter(({ statement }) => rows.includes(statement.id));
  const claims = inCell.toSorted((a, b) => Number(b.statement.id === claimId) - Number(a.statement.id === claimId));
  if (claims.length === 0) return null;
  const workspace = actor.workspaceSlug;
  return (
    <Drawer title={label} closeHref={questionAddress(workspace, question.slug, { ...shown, open: null })}>
      <div className={styles.cell}>
        {claims.length > 1 && claims.length <= 4 ? (
          <Link
            href={compareAddress(
              workspace,
              claims.map(({ statement }) => statement.id),
            )}
          >
            Compare these {claims.length}
          </Link>
        ) : null}
        {claims.map((claim) => (
          <CellClaim key={claim.statement.id} workspace={workspace} claim={claim} />
        ))}
      </div>
    </Drawer>
  );
}

function CellClaim({
  workspace,
  claim: { statement, words, standing, fit },
}: {
  readonly workspace: string;
  readonly claim: LaidOutClaim;
}) {
  return (
    <section className={styles.cellClaim}>
      <h3>
        <Link href={deskAddress(workspace, "claims", statement.id)}>{statement.sentence}</Link>
      </h3>
      <p className={styles.why}>
        {[standing.rating ?? "Not assessed", ...(fit.kind === "open" ? fit.missing : [])].join(" · ")}
      </p>
      {words.map((report) => (
        <ReportWords key={report.id} workspace={workspace} report={report} />
      ))}
      <TrayToggle id={statement.id} label={statement.sentence} small />
    </section>
  );
}

function ReportWords({ workspace, report }: { readonly workspace: string; readonly report: Report }) {
  const { post, start, surface, before, after, chain } = report;
  const where = [post.title, post.publisher, post.publishedOn && dayInWords(post.publishedOn)]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <Quote
        words={surface}
        before={before}
        after={after}
        source={
          <Link href={`${deskAddress(workspace, "posts", post.id)}?revision=${post.revision}#at-${start}`}>
            {where}
          </Link>
        }
      />
      <ChainLine steps={chain} />
    </>
  );
}

// The cell in which the claim stands, else the claim alone: one off the yardstick has no cell.
function cellOf(layout: QuestionProps["layout"], by: QuestionProps["shown"]["by"], claimId: string) {
  const matrix = matrixOf(layout.gathered, layout.vocabulary, by);
  for (const { rows } of matrix.groups)
    for (const { voice, counts, changed, cells } of rows)
      for (const [index, cell] of cells.entries())
        if (cell.some((entry) => entry.claimId === claimId)) {
          const who = changed ? `as retold by ${voice}` : voice;
          const label = [who, counts, matrix.columns[index]?.label].filter(Boolean).join(" · ");
          return { rows: cell.map((entry) => entry.claimId), label };
        }
  return { rows: [claimId], label: "The words" };
}
