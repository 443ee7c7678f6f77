import { LinkButton } from "@/app/_ui/button";
import { TrayToggle } from "@/app/_ui/compare-tray";
import { deskAddress } from "@/app/_ui/sections";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { WithdrawClaim } from "./withdraw-claim";

/** What one can do with a claim: lay it aside to compare, withdraw it, edit it, assess it. */
export function ClaimActs({
  actor,
  claim,
}: {
  readonly actor: Actor;
  readonly claim: { readonly id: string; readonly version: number; readonly sentence: string };
}) {
  const here = deskAddress(actor.workspaceSlug, "claims", claim.id);
  return (
    <>
      <TrayToggle id={claim.id} label={claim.sentence} />
      {roleMay(actor.role, "question.create") ? (
        <LinkButton href={`${deskAddress(actor.workspaceSlug, "questions", "new")}?claim=${claim.id}`}>
          Ask a question
        </LinkButton>
      ) : null}
      {roleMay(actor.role, "claim.withdraw") ? <WithdrawClaim workspace={actor.workspaceSlug} claim={claim} /> : null}
      {roleMay(actor.role, "claim.edit") ? (
        <LinkButton keys="e" href={`${here}/edit`}>
          Edit
        </LinkButton>
      ) : null}
      {roleMay(actor.role, "assessment.write") ? (
        <LinkButton look="primary" keys="s" href={`${here}/assess`}>
          Assess
        </LinkButton>
      ) : null}
    </>
  );
}
