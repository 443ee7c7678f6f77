"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { type FormText, fillFormText, readFormText } from "@/app/_ui/form-text";
import { deskAddress } from "@/app/_ui/sections";
import { sendJson } from "../_triage/send";
import styles from "./drafts.module.css";
import { forgetHere, keepHere, savedThere, typedHere } from "./kept-here";

interface DraftKeeperProps {
  readonly workspace: string;
  readonly kind: "candidate" | "claim" | "assessment" | "link" | "post";
  readonly subject: string;
  /** What the server keeps of an earlier visit; null for nothing, left out to ask for it. */
  readonly draft?: FormText | null | undefined;
  /** Controls that are left as they are: what was just chosen counts more than what was typed before. */
  readonly except?: readonly string[] | undefined;
  /** What is sent may come back undone, so it is kept here after the form has gone. */
  readonly outlives?: boolean | undefined;
}

type State = "none" | "restored" | "typing" | "saved" | "signed-out" | "unreachable" | "refused";

const words: Readonly<Record<State, string>> = {
  none: "",
  restored: "Your draft is filled in.",
  typing: "Draft not saved yet…",
  saved: "Draft saved.",
  "signed-out": "Draft not saved: you are signed out. Sign in again in another tab; what you typed stays here.",
  unreachable: "Draft not saved: the server is not reached. What you typed stays here.",
  refused: "Draft not saved: the server refused it. What you typed stays here.",
};
const pause = 600;
const again = 5000;

/** Inside a form: keeps what is typed on the server and puts it back after a reload or a sign-in. Says "saved" only after the server did. */
export function DraftKeeper({ workspace, kind, subject, draft, except = [], outlives }: DraftKeeperProps) {
  const line = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>("none");
  const fresh = useRef<FormText | null>(null);
  const key = `${workspace} ${kind} ${subject}`;
  const address = deskAddress(workspace, "drafts");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server's draft counts as the form opens, not later.
  useEffect(() => {
    const form = line.current?.closest("form");
    if (!form) return;
    fresh.current = readFormText(form);
    let [touched, submitted] = [false, false];
    const restore = (kept: FormText | null) => {
      if (!kept || touched) return;
      const text = Object.entries(kept).filter(([name]) => !except.includes(name.split("=")[0] ?? ""));
      fillFormText(form, { ...readFormText(form), ...Object.fromEntries(text) });
      touched = false;
      setState("restored");
    };
    const here = typedHere(key);
    if (here || draft !== undefined) restore(here ?? draft ?? null);
    else void askForDraft(address, kind, subject).then(restore);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = async () => {
      const body = readFormText(form);
      const answer = await sendJson(address, { kind, subject, body }, "PUT");
      if (answer.kind === "done") savedThere(key);
      else if (answer.kind !== "refused") timer = setTimeout(save, again);
      setState(answer.kind === "done" ? "saved" : answer.kind);
    };
    const type = () => {
      [touched, submitted] = [true, false];
      keepHere(key, readFormText(form));
      setState("typing");
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    };
    const sent = () => {
      clearTimeout(timer);
      submitted = true;
    };
    form.addEventListener("input", type);
    form.addEventListener("submit", sent);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", type);
      form.removeEventListener("submit", sent);
      if (submitted && !outlives) forgetHere(key);
    };
  }, [key, address, kind, subject]);
  const discard = () => {
    const form = line.current?.closest("form");
    forgetHere(key);
    void sendJson(address, { kind, subject }, "DELETE");
    if (form && fresh.current) fillFormText(form, fresh.current);
    forgetHere(key);
    setState("none");
  };
  return (
    <div ref={line} className={styles.line} role="status" data-draft={state}>
      {words[state]}
      {state === "restored" || state === "saved" ? (
        <Button small look="quiet" onClick={discard}>
          Discard the draft
        </Button>
      ) : null}
    </div>
  );
}

async function askForDraft(address: string, kind: string, subject: string): Promise<FormText | null> {
  const response = await fetch(`${address}?${new URLSearchParams({ kind, subject })}`).catch(() => null);
  return response?.ok ? ((await response.json()) as { draft: FormText | null }).draft : null;
}
