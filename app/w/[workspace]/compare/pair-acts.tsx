import { LinkKindMark } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { dayInWords } from "@/app/_ui/date-words";
import { DialogButton } from "@/app/_ui/dialog";
import { deskAddress } from "@/app/_ui/sections";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { explanationsOf } from "@/lib/compare/explanations";
import type { ComparedClaim } from "@/lib/db/read/compared-claims";
import type { Comparison } from "@/lib/model/comparison";
import { explainedWords } from "@/lib/model/link-kinds";
import { JudgeForm } from "../_judge/judge-form";
import styles from "./compare.module.css";

interface PairProps {
  readonly actor: Actor;
  readonly base: ComparedClaim;
  readonly other: ComparedClaim;
  readonly reading: Comparison;
  readonly letter: string;
  /** Where a saved judgement leads back to. */
  readonly linked: string;
}

/** The standing links of the base with one other claim. */
function linksBetween({ base, other }: Pick<PairProps, "base" | "other">) {
  return base.links.filter((link) => link.other.id === other.statement.id);
}

/** What one may do with a pair: link it; assess it together once it is linked. */
export function PairActs({ actor, base, other, reading, letter, linked }: PairProps) {
  const [link] = linksBetween({ base, other });
  // Keys belong to the first pair: the base and B.
  const first = letter === "B";
  if (link)
    return roleMay(actor.role, "assessment.write") ? (
      <LinkButton keys={first ? "s" : undefined} href={deskAddress(actor.workspaceSlug, "links", link.id, "assess")}>
        Assess together
      </LinkButton>
    ) : null;
  if (!roleMay(actor.role, "claims.link")) return null;
  return (
    <DialogButton label="Link" keys={first ? "l" : undefined} title={`How does A stand to ${letter}?`}>
      <JudgeForm
        workspace={actor.workspaceSlug}
        a={base.statement}
        b={other.statement}
        reading={reading}
        explains={explanationsOf(reading)}
        next={linked}
      />
    </DialogButton>
  );
}

/** How people linked the pair, each with who, when and why; where nobody did, what has to come before a joint assessment. */
export function LinkedAs(pair: Pick<PairProps, "actor" | "base" | "other">) {
  const { actor } = pair;
  const links = linksBetween(pair);
  if (links.length > 0)
    return links.map((link) => (
      <p key={link.id}>
        <LinkKindMark kind={link.kind} />
        {link.asRetoldBy ? `, as retold by ${link.asRetoldBy}` : ""}: “{link.reason}”
        {link.explanations.length > 0 ? ` ${explainedWords(link.explanations)}` : ""}
        {link.remains ? ` Open: ${link.remains}` : ""}{" "}
        <span className={styles.quiet}>
          {link.linkedBy.name}, {dayInWords(link.linkedAt.toISOString().slice(0, 10))}
        </span>{" "}
        <LinkButton small look="quiet" href={deskAddress(actor.workspaceSlug, "links", link.id)}>
          Open the link
        </LinkButton>
      </p>
    ));
  if (!roleMay(actor.role, "claims.link")) return null;
  return <p className={styles.quiet}>Nobody has linked the two. Link them, then assess them together.</p>;
}
