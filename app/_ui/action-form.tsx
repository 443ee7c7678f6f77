"use client";

import { type ComponentProps, type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { refusalSentence } from "@/lib/model/refusal-words";
import type { Refusal } from "@/lib/model/result";
import styles from "./action-form.module.css";
import { Notice } from "./notice";

/** What a form's server action answers with: null when it went elsewhere or has not been sent, else why not. */
export type ActionAnswer = { readonly refusal: Refusal } | null;

interface ActionFormProps extends Omit<ComponentProps<"form">, "action"> {
  readonly action: (previous: ActionAnswer, form: FormData) => Promise<ActionAnswer>;
}

/** A form over a server action. A refusal is said above it, the field at fault gets the focus, and nothing typed is lost. Works without script. */
export function ActionForm({ action, children, ...form }: ActionFormProps) {
  const [answer, submit, pending] = useActionState(action, null);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = answer?.refusal.field;
    const control = field ? frame.current?.elements.namedItem(field) : null;
    if (!(control instanceof HTMLElement)) return;
    control.setAttribute("aria-invalid", "true");
    control.focus();
  }, [answer]);
  // A form that submits itself is emptied by the framework afterwards, also after a refusal.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => submit(data));
  };
  return (
    <form {...form} ref={frame} action={submit} onSubmit={send} aria-busy={pending}>
      {answer ? (
        <div className={styles.refusal}>
          <Notice tone="danger" live="assertive">
            {refusalSentence(answer.refusal)}
          </Notice>
        </div>
      ) : null}
      {children}
    </form>
  );
}
