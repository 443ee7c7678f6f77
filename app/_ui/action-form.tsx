"use client";

import { unstable_rethrow } from "next/navigation";
import {
  type ComponentProps,
  type FormEvent,
  type RefObject,
  startTransition,
  useActionState,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Refusal } from "@/lib/model/result";
import styles from "./action-form.module.css";
import { ConflictDialogWhenOpen } from "./conflict-dialog-when-open";
import type { FormConflict } from "./conflict-row";
import { Input } from "./control";
import { type Failure, FailureNotice, failureOf } from "./failure-notice";
import { FormAnswered, type SentFields } from "./form-answer";
import { conflictsIn, sendable } from "./form-conflicts";
import { fillFormText, readFormText } from "./form-text";
import { RefusalNotice } from "./refusal-notice";
import { ServedConflict } from "./served-conflict";

/** What a form's server action answers with: null when it went elsewhere or has not been sent, else why not. */
export type ActionAnswer = {
  readonly refusal: Refusal;
  /** Where the thing is seen as it stands now. */
  readonly see?: string;
  /** What was sent, where no script can keep it on the screen. */
  readonly sent?: SentFields;
} | null;

type Answered = ActionAnswer | { readonly failure: Failure };
type Action = (previous: ActionAnswer, form: FormData) => Promise<ActionAnswer>;

interface ActionFormProps extends Omit<ComponentProps<"form">, "action"> {
  readonly action: Action;
  /** The version its fields were filled from: drawn again after a refusal, the form counts against that one still. */
  readonly seen?: number | undefined;
}

/**
 * A form over a server action. A refusal is said beside the field it names, which gets the focus, else above the form, and nothing typed is
 * lost: not when somebody saved first (theirs, yours and the result are settled in a dialog), not when the server fails or is not
 * reached. Works without script: the page comes back with the form as it was sent.
 */
export function ActionForm({ action, seen, children, ...form }: ActionFormProps) {
  // Sent without script the server itself answers, with the page.
  const [served, post] = useActionState(action, null);
  const [own, submit, pending] = useActionState(guarded(action), served);
  const answer = own ?? served;
  const { refusal = null, sent = null, see } = answer && "refusal" in answer ? answer : {};
  const frame = useRef<HTMLFormElement>(null);
  const [against, setAgainst] = useState<number | null>(null);
  const conflict = useConflict(frame, sent ? null : answer);
  const beside = useFaultyField(frame, answer);
  const sendData = (data: FormData) => startTransition(() => submit(data));
  // A form that submits itself is emptied by the framework afterwards, also after a refusal.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    sendData(new FormData(event.currentTarget, submitter));
  };
  const settle = (result: Readonly<Record<string, string>>) => {
    const element = frame.current;
    if (!element || !conflict.theirs) return;
    fillFormText(element, textOf(element, result));
    setAgainst(conflict.theirs.version);
    conflict.close();
    sendData(sendable(new FormData(element), { ...result, against: String(conflict.theirs.version) }));
  };
  return (
    <>
      <form {...form} ref={frame} action={post} onSubmit={send} aria-busy={pending}>
        {refusal?.theirs && sent ? (
          <ServedConflict refusal={refusal} theirs={refusal.theirs} see={see} sent={sent} />
        ) : (
          <FormAnswered value={{ refusal, sent }}>
            {answer && !beside ? (
              <div className={styles.refusal}>
                {"failure" in answer ? (
                  <FailureNotice failure={answer.failure} />
                ) : (
                  <RefusalNotice
                    refusal={answer.refusal}
                    see={see}
                    compare={conflict.differs ? conflict.open : undefined}
                  />
                )}
              </div>
            ) : null}
            {seen === undefined ? null : <Input type="hidden" name="seen" value={seen} />}
            {against === null ? null : <input type="hidden" name="against" value={against} />}
            {children}
          </FormAnswered>
        )}
      </form>
      {conflict.theirs ? (
        <ConflictDialogWhenOpen
          open={conflict.fields.length > 0}
          onClose={conflict.close}
          theirs={conflict.theirs}
          fields={conflict.fields}
          see={conflict.see}
          onResolve={settle}
        />
      ) : null}
    </>
  );
}

// What the server could not do is told in place: the page stays, and what was typed with it.
function guarded(action: Action) {
  return async (previous: Answered, form: FormData): Promise<Answered> => {
    try {
      return await action(previous && "refusal" in previous ? previous : null, form);
    } catch (error) {
      unstable_rethrow(error);
      return { failure: failureOf(error) };
    }
  };
}

function useConflict(frame: RefObject<HTMLFormElement | null>, answer: Answered) {
  const [fields, setFields] = useState<readonly FormConflict[]>([]);
  const { refusal, see } = answer && "refusal" in answer ? answer : {};
  const theirs = refusal?.theirs;
  useEffect(() => {
    setFields(theirs && frame.current ? conflictsIn(frame.current, theirs.fields) : []);
  }, [theirs, frame]);
  const open = () => setFields(theirs && frame.current ? conflictsIn(frame.current, theirs.fields) : []);
  const differs = theirs !== undefined && theirs.fields.length > 0;
  return { theirs, see, fields, differs, open, close: () => setFields([]) };
}

/** Leads to the field a refusal names, and answers whether it is said there. */
function useFaultyField(frame: RefObject<HTMLFormElement | null>, answer: Answered): boolean {
  const [beside, setBeside] = useState(false);
  useLayoutEffect(() => {
    setBeside(answer !== null && frame.current?.querySelector("[data-fault]") !== null);
    const field = answer && "refusal" in answer ? answer.refusal.field : undefined;
    const control = field ? frame.current?.elements.namedItem(field) : null;
    const first = control instanceof RadioNodeList ? control[0] : control;
    if (!(first instanceof HTMLElement)) return;
    first.setAttribute("aria-invalid", "true");
    first.focus();
    return () => first.removeAttribute("aria-invalid");
  }, [answer, frame]);
  return beside;
}

// A tick is on or off by its own name and value.
function textOf(form: HTMLFormElement, result: Readonly<Record<string, string>>) {
  const text: Record<string, string> = { ...readFormText(form) };
  for (const [name, value] of Object.entries(result)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement && control.type === "checkbox")
      text[`${name}=${control.value}`] = value === "" ? "" : "on";
    else text[name] = value;
  }
  return text;
}
