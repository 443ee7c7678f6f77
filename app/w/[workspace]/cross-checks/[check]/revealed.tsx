import { Badge } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import { Table } from "@/app/_ui/table";
import type { Actor } from "@/lib/access/actor";
import { may } from "@/lib/access/may";
import { readAssessment, type ShownAssessment } from "@/lib/db/read/assessments";
import type { CrossCheckRow } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { type Agreement, agreement } from "@/lib/model/agreement";
import styles from "../../_assess/assess.module.css";
import { AssessmentActs } from "../../_assess/assessment-acts";
import { AssessmentCard } from "../../_assess/assessment-card";

interface RevealedProps {
  readonly actor: Actor;
  readonly check: CrossCheckRow;
}

/** A cross-check that is in: both judgements side by side, where they agree, and what settles a difference. */
export async function Revealed({ actor, check }: RevealedProps) {
  const ids = [check.first.id, check.second?.id, check.adjudication?.assessmentId].filter((id) => id !== undefined);
  const shown = await Promise.all(ids.map((id) => readAssessment(scopeOf(actor), actor, id)));
  const judgements = shown.filter((one) => one !== null);
  const here = deskAddress(actor.workspaceSlug, "cross-checks", check.id);
  return (
    <>
      {check.waivedAt ? <Notice title="The cross-check was waived">{check.waiveReason}</Notice> : null}
      <Section id="judgements" title="Side by side">
        <ul className={styles.cards}>
          {judgements.map((one) => (
            <li key={one.id}>
              <AssessmentCard
                assessment={one}
                acts={one.superseded ? null : <AssessmentActs actor={actor} assessment={one} here={here} />}
              />
            </li>
          ))}
        </ul>
      </Section>
      <AgreementTable judgements={judgements} />
      <Settling actor={actor} check={check} />
    </>
  );
}

const words = {
  same: { tone: "success", label: "Agree" },
  differs: { tone: "warning", label: "Differ" },
  "not-said": { tone: "neutral", label: "One does not say" },
} as const;
const partWords = {
  rating: "Rating",
  likelihood: "Likelihood",
  confidence: "Confidence",
  reliability: "Reliability of the source",
  credibility: "Credibility of the information",
} as const satisfies Record<Agreement["part"], string>;

function AgreementTable({ judgements: [first, second] }: { readonly judgements: readonly ShownAssessment[] }) {
  if (!first || !second || first.sealed || second.sealed) return null;
  const rows = agreement(first, second);
  const same = rows.filter(({ outcome }) => outcome === "same").length;
  return (
    <Section id="agreement" title={`Agreement: ${same} of ${rows.length} parts`}>
      <Table
        caption="Where the two judgements agree"
        captionHidden
        rows={rows}
        rowKey={({ part }) => part}
        columns={[
          { key: "part", heading: "Part", names: true, cell: ({ part }) => partWords[part] },
          {
            key: "outcome",
            heading: "Agreement",
            cell: ({ outcome }) => <Badge tone={words[outcome].tone}>{words[outcome].label}</Badge>,
          },
        ]}
      />
    </Section>
  );
}

function Settling({ actor, check }: RevealedProps) {
  if (check.adjudication)
    return <Notice title={`Adjudicated by ${check.adjudication.by}`}>{check.adjudication.reason}</Notice>;
  if (!check.second || !may(actor, "adjudicate", { authorIds: [check.first.authorId, check.second.authorId] }))
    return null;
  return (
    <p>
      <LinkButton href={deskAddress(actor.workspaceSlug, "cross-checks", check.id, "adjudicate")}>
        Adjudicate
      </LinkButton>
    </p>
  );
}
