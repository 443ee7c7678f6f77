import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { LinkKindMark } from "@/app/_ui/badge";
import { compareAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { JudgedPair } from "@/lib/db/read/judged-lately";
import { takeBack } from "../_judge/actions";
import styles from "./pairs.module.css";

/** The last ten answers of this person, each of which can be taken back; `z` takes back the newest. */
export function JudgedLately({
  workspace,
  judged,
}: {
  readonly workspace: string;
  readonly judged: readonly JudgedPair[];
}) {
  if (judged.length === 0) return null;
  return (
    <Section id="judged" title="You judged lately">
      <ol className={styles.judged}>
        {judged.map((one, index) => (
          <li key={one.id}>
            <ActionForm action={takeBack.bind(null, workspace, one.as, one.id, one.version)} className={styles.answer}>
              <LinkKindMark kind={one.kind} />
              <Link href={compareAddress(workspace, [one.a.id, one.b.id])}>
                {one.a.sentence} / {one.b.sentence}
              </Link>
              <SubmitButton small look="quiet" pending="Undoing…" {...(index === 0 ? { keys: "z|Backspace" } : {})}>
                Undo
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ol>
    </Section>
  );
}
