"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { Button, ButtonRow, LinkButton } from "@/app/_ui/button";
import { ConflictDialog, type ConflictField } from "@/app/_ui/conflict-dialog";
import { instantWords } from "@/app/_ui/date-words";
import { TextField } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { ClaimContent } from "@/lib/model/claim";
import { refusalSentence } from "@/lib/model/refusal-words";
import { type TypedFields, typedReading } from "@/lib/model/typed-reading";
import { ReadingFields } from "../../../_claims/reading-fields";
import { DraftKeeper } from "../../../_drafts/draft-keeper";
import { fillFormText, readFormText } from "../../../_drafts/form-text";
import { saveClaim } from "./actions";

interface ClaimEditProps {
  readonly workspace: string;
  readonly claimId: string;
  readonly version: number;
  /** With places by name. */
  readonly content: ClaimContent;
  readonly back: string;
}

const asIs = (name: string) => name;

/** The fields of a claim to edit, with a reason. Where somebody saved first, theirs and yours are settled field by field, and nothing is lost. */
export function ClaimEdit({ workspace, claimId, version, content, back }: ClaimEditProps) {
  const [answer, submit, pending] = useActionState(saveClaim.bind(null, workspace, claimId), null);
  const [against, setAgainst] = useState(version);
  const [conflicts, setConflicts] = useState<readonly ConflictField[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const theirs = answer?.theirs ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is settled once.
  useEffect(() => {
    if (theirs && form.current) setConflicts(conflictsIn(form.current, theirs.typed, typedReading(content)));
  }, [answer]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    startTransition(() => submit(typed));
  };
  const settle = (result: Readonly<Record<string, string>>) => {
    if (!form.current || !theirs) return;
    fillFormText(form.current, { ...theirsUnder(form.current, theirs.typed, typedReading(content)), ...result });
    setAgainst(theirs.version);
    setConflicts([]);
    requestAnimationFrame(() => form.current?.requestSubmit());
  };
  return (
    <form ref={form} action={submit} onSubmit={send} aria-busy={pending}>
      <Stack>
        {answer && conflicts.length === 0 ? (
          <Notice tone="danger" live="assertive">
            {refusalSentence(answer.refusal)}
            {theirs && theirs.version > against ? (
              <Button small onClick={() => settle({})}>
                Save mine beside what {theirs.by} changed
              </Button>
            ) : null}
          </Notice>
        ) : null}
        <input type="hidden" name="version" value={against} />
        <DraftKeeper workspace={workspace} kind="claim" subject={claimId} />
        <ReadingFields content={content} placeName={asIs} />
        <TextField name="reason" label="Why it is changed" hint="Stands in the history beside the change." required />
        <ButtonRow>
          <SubmitButton look="primary" keys="Mod+Enter" pending="Saving…">
            Save
          </SubmitButton>
          <LinkButton look="quiet" href={back}>
            Cancel
          </LinkButton>
        </ButtonRow>
      </Stack>
      <ConflictDialog
        open={conflicts.length > 0}
        onClose={() => setConflicts([])}
        who={theirs?.by ?? "Somebody"}
        when={theirs ? instantWords(new Date(theirs.at)) : ""}
        fields={conflicts}
        onResolve={settle}
      />
    </form>
  );
}

// Where both changed the field, or both left one: what differs between theirs and yours, unless only they touched it.
function conflictsIn(form: HTMLFormElement, theirs: TypedFields, before: TypedFields): ConflictField[] {
  const yours = readFormText(form);
  const differing = Object.keys(before).filter(
    (name) => name in yours && (yours[name] ?? "") !== (theirs[name] ?? "") && (yours[name] ?? "") !== before[name],
  );
  return differing.map((name) => ({
    name,
    label: labelOf(form, name),
    theirs: theirs[name] ?? "",
    yours: yours[name] ?? "",
  }));
}

// What only they changed is kept as they have it.
function theirsUnder(form: HTMLFormElement, theirs: TypedFields, before: TypedFields): TypedFields {
  const yours = readFormText(form);
  const onlyTheirs = Object.keys(before).filter((name) => yours[name] === before[name] && theirs[name] !== undefined);
  return { ...yours, ...Object.fromEntries(onlyTheirs.map((name) => [name, theirs[name] ?? ""])) };
}

function labelOf(form: HTMLFormElement, name: string): string {
  const control = form.elements.namedItem(name);
  const label = control instanceof HTMLElement && "labels" in control ? (control.labels as NodeList)[0] : null;
  return label?.textContent?.replace(" (optional)", "") ?? name;
}
