import { ActionForm } from "@/app/_ui/action-form";
import { LinkButton } from "@/app/_ui/button";
import { DialogButton } from "@/app/_ui/dialog";
import { SelectField, TextField } from "@/app/_ui/field";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { may, roleMay } from "@/lib/access/may";
import type { ShownAssessment } from "@/lib/db/read/assessments";
import { readMembers } from "@/lib/db/read/members";
import { scopeOf } from "@/lib/db/read/scope";
import { ask, signOff, takeBack } from "../cross-checks/actions";

interface AssessmentActsProps {
  readonly actor: Actor;
  readonly assessment: ShownAssessment;
  /** Where one is, to come back to. */
  readonly here: string;
}

/** What this person may do with a standing judgement now: have it cross-checked, sign it off, publish it. */
export async function AssessmentActs({ actor, assessment, here }: AssessmentActsProps) {
  const { crossCheck, author, id } = assessment;
  const desk = (...path: string[]) => deskAddress(actor.workspaceSlug, ...path);
  const closed = crossCheck?.submittedAt ?? crossCheck?.waivedAt;
  const mayCheck = !closed && may(actor, "cross-check.submit", { authorId: author.id });
  const checked = !assessment.sealed && (assessment.secondOf ?? assessment.adjudicates);
  return (
    <>
      {crossCheck ? (
        <LinkButton href={desk("cross-checks", crossCheck.id)}>
          {mayCheck ? "Cross-check" : "See the cross-check"}
        </LinkButton>
      ) : null}
      {!crossCheck && !checked && may(actor, "cross-check.open") ? (
        <AskDialog actor={actor} assessment={assessment} here={here} />
      ) : null}
      {!assessment.sealed && !assessment.signOff && may(actor, "assessment.sign-off", { authorId: author.id }) ? (
        <SignOffDialog actor={actor} assessment={assessment} here={here} />
      ) : null}
      {!assessment.sealed && assessment.signOff && assessment.publications.length === 0 ? (
        <>
          {may(actor, "sign-off.withdraw") ? (
            <TakeBackDialog actor={actor} assessment={assessment} here={here} />
          ) : null}
          {may(actor, "publication.publish") ? (
            <LinkButton look="primary" href={`${desk("published", "new")}?assessment=${id}`}>
              Publish
            </LinkButton>
          ) : null}
        </>
      ) : null}
    </>
  );
}

async function AskDialog({ actor, assessment, here }: AssessmentActsProps) {
  const members = await readMembers(scopeOf(actor));
  const able = members.filter(
    (one) => !one.endedAt && one.userId !== assessment.author.id && roleMay(one.role, "cross-check.submit"),
  );
  return (
    <DialogButton label="Ask for a cross-check" title="Who cross-checks?">
      <ActionForm action={ask.bind(null, actor.workspaceSlug, assessment.id, here)}>
        <Stack>
          <SelectField
            name="assigneeId"
            id={`assignee-${assessment.id}`}
            label="Given to"
            hint="They judge without reading this one."
            choices={[
              { value: "", label: "Whoever takes it" },
              ...able.map(({ userId, name }) => ({ value: userId, label: name })),
            ]}
          />
          <SubmitButton look="primary">Ask for a cross-check</SubmitButton>
        </Stack>
      </ActionForm>
    </DialogButton>
  );
}

function SignOffDialog({ actor, assessment, here }: AssessmentActsProps) {
  return (
    <DialogButton label="Sign off" title="Sign off this judgement" look="primary">
      <ActionForm action={signOff.bind(null, actor.workspaceSlug, assessment.id, assessment.version, here)}>
        <Stack>
          <TextField name="note" id={`note-${assessment.id}`} label="Note" />
          <SubmitButton look="primary">Sign off</SubmitButton>
        </Stack>
      </ActionForm>
    </DialogButton>
  );
}

function TakeBackDialog({ actor, assessment, here }: AssessmentActsProps) {
  return (
    <DialogButton label="Withdraw sign-off" title="Withdraw the sign-off: why?" look="quiet">
      <ActionForm action={takeBack.bind(null, actor.workspaceSlug, assessment.id, here)}>
        <Stack>
          <TextField name="reason" id={`reason-${assessment.id}`} label="Reason" required />
          <SubmitButton look="danger">Withdraw sign-off</SubmitButton>
        </Stack>
      </ActionForm>
    </DialogButton>
  );
}
