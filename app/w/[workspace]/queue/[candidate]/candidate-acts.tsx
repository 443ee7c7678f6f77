import { ActionForm } from "@/app/_ui/action-form";
import { Button, ButtonRow, LinkButton } from "@/app/_ui/button";
import { RadioGroup } from "@/app/_ui/choices";
import { DialogButton } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/field";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { rejectReasons, rejectReasonWords } from "@/lib/model/decision";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { ReadingFields } from "../../_claims/reading-fields";
import { accept, acceptWithEdits, assignMe, later, merge, reject, split } from "../actions";
import styles from "../queue.module.css";
import type { CandidateDeskProps } from "./candidate-desk-props";

const nameOf = placeNamer(defaultVocabulary);

/** The answers to a candidate, each a button with its key; every one of them goes on to the next candidate. */
export function CandidateActs(props: CandidateDeskProps) {
  const { actor, candidate, nearest } = props;
  const workspace = actor.workspaceSlug;
  const { content } = candidate.draft;
  const seen = <Seen {...props} />;
  return (
    <ButtonRow>
      <ActionForm action={accept.bind(null, workspace)}>
        {seen}
        <SubmitButton look="primary" keys="a" pending="Accepting…">
          Accept
        </SubmitButton>
      </ActionForm>
      <DialogButton label="Edit" keys="e" title="Edit and accept">
        <ActionForm action={acceptWithEdits.bind(null, workspace)}>
          <Stack>
            {seen}
            <ReadingFields content={content} placeName={nameOf} />
            <SubmitButton look="primary" keys="Mod+Enter" pending="Accepting…">
              Accept as edited
            </SubmitButton>
          </Stack>
        </ActionForm>
      </DialogButton>
      <DialogButton label="Reject" keys="x" title="Reject: why?">
        <ActionForm action={reject.bind(null, workspace)}>
          <Stack>
            {seen}
            <ButtonRow>
              {rejectReasons
                .filter((reason) => reason !== "other")
                .map((reason, index) => (
                  <Button key={reason} type="submit" name="rejectReason" value={reason} keys={String(index + 1)}>
                    {rejectReasonWords[reason]}
                  </Button>
                ))}
            </ButtonRow>
            {/* Folded, so that the digits of the reasons are not typed into it. */}
            <details className={styles.edit}>
              <summary>Another reason</summary>
              <Stack>
                <TextField name="reason" label="Why" hint="In a few words" />
                <Button type="submit" name="rejectReason" value="other">
                  Reject for this reason
                </Button>
              </Stack>
            </details>
          </Stack>
        </ActionForm>
      </DialogButton>
      {nearest.length > 0 ? (
        <DialogButton label="Merge into" keys="m" title="Merge into a claim that is here">
          <ActionForm action={merge.bind(null, workspace)}>
            <Stack>
              {seen}
              <RadioGroup
                name="claimId"
                legend="The words become one more appearance of"
                choices={nearest.map(({ id, sentence }, index) => ({
                  value: id,
                  label: sentence,
                  keys: String(index + 1),
                }))}
                required
              />
              <SubmitButton look="primary" keys="Mod+Enter" pending="Merging…">
                Merge
              </SubmitButton>
            </Stack>
          </ActionForm>
        </DialogButton>
      ) : null}
      <DialogButton label="Split" keys="s" title="Split into two claims">
        <ActionForm action={split.bind(null, workspace)}>
          <Stack>
            {seen}
            <h3>First claim</h3>
            <ReadingFields content={content} placeName={nameOf} />
            <h3>Second claim</h3>
            <ReadingFields content={content} prefix="second." placeName={nameOf} />
            <SubmitButton look="primary" keys="Mod+Enter" pending="Splitting…">
              Split
            </SubmitButton>
          </Stack>
        </ActionForm>
      </DialogButton>
      <ActionForm action={later.bind(null, workspace)}>
        {seen}
        <SubmitButton keys="l" look="quiet" pending="Putting off…">
          Later
        </SubmitButton>
      </ActionForm>
      {candidate.assignments[0]?.userId === actor.userId ? null : (
        <ActionForm action={assignMe.bind(null, workspace, candidate.id)}>
          <SubmitButton keys="i" look="quiet" pending="Assigning…">
            Assign me
          </SubmitButton>
        </ActionForm>
      )}
      <LinkButton
        keys="o"
        look="quiet"
        href={`${deskAddress(workspace, "posts", candidate.revision.postId)}#at-${candidate.start}`}
      >
        Show in post
      </LinkButton>
    </ButtonRow>
  );
}

// The candidate at the version on this screen, and the queue to go on with.
function Seen({ candidate, queue }: CandidateDeskProps) {
  return (
    <>
      <input type="hidden" name="candidateId" value={candidate.id} />
      <input type="hidden" name="version" value={candidate.version} />
      <input type="hidden" name="post" value={queue.post ?? ""} />
      {queue.mine ? <input type="hidden" name="mine" value="1" /> : null}
    </>
  );
}
