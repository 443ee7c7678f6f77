import Link from "next/link";
import { saidInWords } from "@/app/_ui/date-words";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import type { Scope } from "@/lib/db/read/scope";
import type { ClaimStatement } from "@/lib/db/read/statements";
import { claimWords } from "@/lib/model/claim-words";
import { type CheckedFigure, checkClaim, type FigureFinding } from "@/lib/workflow/check-figures";
import { lineUpVintages } from "@/lib/workflow/line-up-vintages";
import { VerdictMark } from "../_triage/verdict-mark";
import styles from "./figures.module.css";

interface ClaimFiguresProps {
  readonly workspace: string;
  readonly scope: Scope;
  readonly claimId: string;
}

/** What a claim's figure says beside others: the vintages of its series, and the arithmetic it takes part in. Nothing where there is neither. */
export async function ClaimFigures({ workspace, scope, claimId }: ClaimFiguresProps) {
  const [vintages, findings] = await Promise.all([lineUpVintages(scope, claimId), checkClaim(scope, claimId)]);
  return (
    <>
      {vintages.length > 0 ? (
        <Section id="vintages" title="Vintages of this figure">
          <Vintages workspace={workspace} claimId={claimId} vintages={vintages} />
        </Section>
      ) : null}
      {findings.length > 0 ? (
        <Section id="checks" title="What the figures say of each other">
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={`${finding.check} ${finding.working}`}>
                <FindingLine workspace={workspace} claimId={claimId} finding={finding} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

interface VintagesProps {
  readonly workspace: string;
  readonly claimId: string;
  readonly vintages: readonly ClaimStatement[];
}

function Vintages({ workspace, claimId, vintages }: VintagesProps) {
  return (
    <ol className={styles.vintages}>
      {vintages.map(({ id, content }) => (
        <li key={id} aria-current={id === claimId ? "true" : undefined}>
          <span className={styles.said}>{saidInWords(content.saidOn)}</span>{" "}
          {id === claimId ? (
            <strong>{claimWords(content).figure}, this claim</strong>
          ) : (
            <Link href={deskAddress(workspace, "claims", id)}>{claimWords(content).figure}</Link>
          )}
        </li>
      ))}
    </ol>
  );
}

function FindingLine({
  workspace,
  claimId,
  finding: { title, verdict, working, figures },
}: {
  readonly workspace: string;
  readonly claimId: string;
  readonly finding: FigureFinding;
}) {
  const others = figures.filter(({ id }) => id !== claimId);
  return (
    <>
      <p>
        <VerdictMark verdict={verdict} /> {title}: {working}
      </p>
      {others.length > 0 ? (
        <p className={styles.with}>
          With{" "}
          {others.map((figure, index) => (
            <span key={figure.id}>
              {index > 0 ? "; " : ""}
              <Link href={figureAddress(workspace, figure)}>“{figure.surface}”</Link>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

function figureAddress(workspace: string, { kind, id }: CheckedFigure): string {
  return kind === "claim" ? deskAddress(workspace, "claims", id) : deskAddress(workspace, "queue", id);
}
