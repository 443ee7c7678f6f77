import { ActionForm } from "@/app/_ui/action-form";
import { DialogButton } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { may, whyNot } from "@/lib/access/may";
import type { CrossCheckRow } from "@/lib/db/read/cross-checks";
import { AssessForm } from "../../_assess/assess-form";
import type { readAssessable } from "../../_assess/assessable";
import { submit, waive } from "../actions";

interface BlindProps {
  readonly actor: Actor;
  readonly check: CrossCheckRow;
  readonly assessable: Awaited<ReturnType<typeof readAssessable>>;
}

/** An open cross-check: the form for whoever may do it, without a word of the first judgement; for others, what it waits for. */
export function Blind({ actor, check, assessable: { points, offers, claimant } }: BlindProps) {
  const here = actor.workspaceSlug;
  const notMine = whyNotMine(actor, check);
  return (
    <Section id="judgement" title="Your judgement">
      {notMine ? (
        <Notice title="Waiting">{notMine}</Notice>
      ) : (
        <Stack>
          <p>You judge without having read the first. Both are shown side by side once yours is in.</p>
          <AssessForm
            action={submit.bind(null, here, check.id, check.version)}
            seen={check.version}
            points={points}
            offers={offers}
            claimant={claimant}
            submit="Submit cross-check"
            back={deskAddress(here, "cross-checks")}
            mayAsk={false}
          />
        </Stack>
      )}
      {may(actor, "cross-check.waive", { authorId: check.first.authorId }) ? (
        <DialogButton label="Waive cross-check" title="Waive the cross-check: why?" look="quiet">
          <ActionForm action={waive.bind(null, here, check.id, check.version)}>
            <Stack>
              <TextField name="reason" label="Reason" hint="Published with the judgement." required />
              <SubmitButton look="danger">Waive cross-check</SubmitButton>
            </Stack>
          </ActionForm>
        </DialogButton>
      ) : null}
    </Section>
  );
}

function whyNotMine(actor: Actor, { first, assignee }: CrossCheckRow): string | null {
  const denied = whyNot(actor, "cross-check.submit", { authorId: first.authorId });
  if (denied === "own-work") return "This is your own judgement; another person checks it.";
  if (denied) return "Your role reads cross-checks and does not make them.";
  return assignee && assignee.id !== actor.userId ? `This one was given to ${assignee.name}.` : null;
}
