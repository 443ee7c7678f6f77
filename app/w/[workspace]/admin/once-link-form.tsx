"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { announce } from "@/app/_ui/announcer";
import { Button, ButtonRow } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { RefusalNotice } from "@/app/_ui/refusal-notice";
import { Stack } from "@/app/_ui/stack";
import type { Refusal } from "@/lib/model/result";

/** What a form that hands out a link is answered: the link, shown this once, or why there is none. */
export type LinkAnswer = { readonly refusal: Refusal } | { readonly link: string; readonly words: string } | null;

interface OnceLinkFormProps {
  readonly action: (previous: LinkAnswer, form: FormData) => Promise<LinkAnswer>;
  readonly children: ReactNode;
}

/** A form whose answer is a secret link: it stands here until the page is left, and nowhere after that. */
export function OnceLinkForm({ action, children }: OnceLinkFormProps) {
  const [answer, submit] = useActionState(action, null);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = answer && "refusal" in answer ? answer.refusal.field : undefined;
    const control = field ? frame.current?.elements.namedItem(field) : null;
    if (control instanceof HTMLElement) control.focus();
  }, [answer]);
  return (
    <Stack>
      {answer && "link" in answer ? <OnceLink link={answer.link} words={answer.words} /> : null}
      <form ref={frame} action={submit}>
        <Stack>
          {answer && "refusal" in answer ? <RefusalNotice refusal={answer.refusal} /> : null}
          {children}
        </Stack>
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
