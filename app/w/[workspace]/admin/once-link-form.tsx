"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from "react";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { announce } from "@/app/_ui/announcer";
import { Button, ButtonRow } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { FormAnswered } from "@/app/_ui/form-answer";
import { Notice } from "@/app/_ui/notice";
import { RefusalNotice } from "@/app/_ui/refusal-notice";
import { Stack } from "@/app/_ui/stack";

/** What a form that hands out a link is answered: the link, shown this once, or why there is none. */
export type LinkAnswer = ActionAnswer | { readonly link: string; readonly words: string };

interface OnceLinkFormProps {
  readonly action: (previous: LinkAnswer, form: FormData) => Promise<LinkAnswer>;
  readonly children: ReactNode;
}

/** A form whose answer is a secret link: it stands here until the page is left, and nowhere after that. Refused, the form stays as it was typed. */
export function OnceLinkForm({ action, children }: OnceLinkFormProps) {
  const [answer, submit] = useActionState(action, null);
  const frame = useRef<HTMLFormElement>(null);
  const made = answer && "link" in answer ? answer : null;
  const { refusal = null, sent = null } = answer && "refusal" in answer ? answer : {};
  useEffect(() => {
    const control = refusal?.field ? frame.current?.elements.namedItem(refusal.field) : null;
    if (control instanceof HTMLElement) control.focus();
  }, [refusal]);
  // A form that submits itself is emptied by the framework afterwards, also after a refusal.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => submit(data));
  };
  return (
    <Stack>
      {made ? <OnceLink link={made.link} words={made.words} /> : null}
      <form key={made?.link} ref={frame} action={submit} onSubmit={send}>
        <FormAnswered value={{ refusal, sent }}>
          <Stack>
            {refusal && !refusal.field ? <RefusalNotice refusal={refusal} /> : null}
            {children}
          </Stack>
        </FormAnswered>
      </form>
    </Stack>
  );
}

function OnceLink({ link, words }: { readonly link: string; readonly words: string }) {
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    announce("Copied.");
  };
  return (
    <Notice tone="success" title={words} live="polite">
      <Stack gap="tight">
        <TextField
          name="link"
          label="Link, shown only now"
          value={link}
          size={80}
          onFocus={(event) => event.currentTarget.select()}
          readOnly
          required
        />
        <ButtonRow>
          <Button icon="copy" onClick={copy}>
            Copy link
          </Button>
        </ButtonRow>
      </Stack>
    </Notice>
  );
}
