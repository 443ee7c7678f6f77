"use client";

import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { answerWords } from "@/app/_ui/words";
import { type AnswerKind, answerKeys } from "@/lib/model/link-kinds";
import { JudgeForm, type JudgeFormProps } from "../_judge/judge-form";
import styles from "./pairs.module.css";

/** One button and one key for each answer; pressing it asks for the reason, which begins with the reading. The same key again lets it be. */
export function PairAnswers(props: Omit<JudgeFormProps, "kind">) {
  const [kind, choose] = useState<AnswerKind | null>(null);
  return (
    <>
      <fieldset className={styles.answers}>
        <legend className={styles.legend}>How does A stand to B?</legend>
        {(Object.keys(answerKeys) as AnswerKind[]).map((one) => (
          <Button key={one} small look="quiet" icon={one} keys={answerKeys[one]} onClick={() => choose(one)}>
            {answerWords[one].label}
          </Button>
        ))}
      </fieldset>
      <Dialog open={kind !== null} onClose={() => choose(null)} title="How does A stand to B, and why?" wide>
        {kind ? <JudgeForm {...props} kind={kind} /> : null}
      </Dialog>
    </>
  );
}
