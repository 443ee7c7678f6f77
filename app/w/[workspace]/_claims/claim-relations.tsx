import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { LinkKindMark, OutcomeMark } from "@/app/_ui/badge";
import { DialogButton } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/field";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import type { readLinksOf } from "@/lib/db/read/links";
import type { PairRow } from "@/lib/db/read/suggestions";
import { explainedWords } from "@/lib/model/link-kinds";
import { withdraw } from "../_judge/actions";
import styles from "./relations.module.css";

type ClaimLinkRow = Awaited<ReturnType<typeof readLinksOf>>[number];

interface LinksProps {
  readonly actor: Actor;
  readonly claimId: string;
  readonly links: readonly ClaimLinkRow[];
}

/** What people judged: kind, the other claim, who, why, what explains the difference and what remains. */
export function Links({ actor, claimId, links }: LinksProps) {
  if (links.length === 0) return <p>Nobody has linked this claim yet.</p>;
  return (
    <ul className={styles.list}>
      {links.map((link) => (
        <li key={link.id}>
          <p>
            <LinkKindMark kind={link.kind} />{" "}
            <Link href={deskAddress(actor.workspaceSlug, "claims", link.other.id)}>{link.other.sentence}</Link>
            {link.asRetoldBy ? `, as retold by ${link.asRetoldBy}` : ""}
          </p>
          <p className={styles.why}>
            {link.linkedBy.name}: “{link.reason}”
            {link.explanations.length > 0 ? ` ${explainedWords(link.explanations)}` : ""}
            {link.remains ? ` Open: ${link.remains}` : ""}
          </p>
          <Link href={deskAddress(actor.workspaceSlug, "links", link.id)}>What we think of this link</Link>
          {roleMay(actor.role, "link.withdraw") ? (
            <DialogButton label="Withdraw link" title="Withdraw the link: why?" look="quiet">
              <ActionForm action={withdraw.bind(null, actor.workspaceSlug, claimId, link.id, link.version)}>
                <Stack>
                  <TextField name="reason" label="Reason" required />
                  <SubmitButton look="danger" pending="Withdrawing…">
                    Withdraw link
                  </SubmitButton>
                </Stack>
              </ActionForm>
            </DialogButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface ComparisonsProps {
  readonly workspace: string;
  readonly claimId: string;
  readonly suggestions: readonly Omit<PairRow, "likes">[];
}

/** What the engine reads of this claim and others on the matter; each opens side by side. */
export function Comparisons({ workspace, claimId, suggestions }: ComparisonsProps) {
  if (suggestions.length === 0) return <p>No other claim here is about the same matter.</p>;
  return (
    <ul className={styles.list}>
      {suggestions.map((one) => {
        const other = one.a.id === claimId ? one.b : one.a;
        return (
          <li key={one.id}>
            <p>
              <OutcomeMark outcome={one.outcome} asRetoldBy={one.asRetoldBy} />{" "}
              <Link href={compareAddress(workspace, [claimId, other.id])}>{other.sentence}</Link>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
