import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { saidInWords } from "@/app/_ui/date-words";
import { DialogButton } from "@/app/_ui/dialog";
import { SelectField, TextareaField, TextField } from "@/app/_ui/field";
import { Quote } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import { FormGrid, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { speakFor, takeBack, useData } from "../actions";
import styles from "./dossier.module.css";
import type { DossierProps, DossierSource } from "./dossier-props";

type Post = { readonly id: string; readonly title: string | null };

/** Whom it speaks for and whose data it uses, with days and evidence: what makes several names one voice. */
export function Ties(props: DossierProps & { readonly posts: readonly Post[] }) {
  const { workspace, source, mayEdit } = props;
  const lines = [
    ...source.sourceVoicesAsSource.map((one) => ({
      ...one,
      says: "Speaks for",
      other: one.speaksFor,
      kind: "voice" as const,
    })),
    ...source.sourceVoicesAsSpeaksFor.map((one) => ({
      ...one,
      says: "Is spoken for by",
      other: one.source,
      kind: "voice" as const,
    })),
    ...source.sourceDependencesAsSource.map((one) => ({
      ...one,
      says: "Uses data of",
      other: one.of,
      kind: "dependence" as const,
    })),
    ...source.sourceDependencesAsOf.map((one) => ({
      ...one,
      says: "Its data are used by",
      other: one.source,
      kind: "dependence" as const,
    })),
  ];
  return (
    <Stack>
      {lines.length === 0 ? <p>Nothing is recorded; it counts as a voice of its own.</p> : null}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id}>
            <p className={styles.row}>
              <span>
                {line.says} <Link href={deskAddress(workspace, "sources", line.other.id)}>{line.other.name}</Link>
              </span>
              <span className={styles.quiet}>{stretchWords(line)}</span>
            </p>
            {line.note ? <p className={styles.quiet}>{line.note}</p> : null}
            {"surface" in line && line.surface && line.revision ? <Cited workspace={workspace} line={line} /> : null}
            {mayEdit ? (
              <ActionForm action={takeBack.bind(null, workspace, source.id, line.kind, line.id)}>
                <SubmitButton look="quiet" small pending="Withdrawing…">
                  {line.kind === "voice" ? "Withdraw voice" : "Withdraw dependence"}
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit ? <RecordTies {...props} /> : null}
    </Stack>
  );
}

type Dependence = DossierSource["sourceDependencesAsSource"][number] | DossierSource["sourceDependencesAsOf"][number];

function Cited({ workspace, line }: { readonly workspace: string; readonly line: Dependence }) {
  const { revision, start, surface } = line;
  if (!revision || !surface) return null;
  const href = `${deskAddress(workspace, "posts", revision.post.id)}?revision=${revision.number}#at-${start}`;
  return <Quote words={surface} source={<Link href={href}>{revision.title ?? "Post without a title"}</Link>} />;
}

function stretchWords({ from, to }: { readonly from: Date | null; readonly to: Date | null }): string {
  if (!from && !to) return "no days recorded";
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return saidInWords({ from: day(from), to: day(to) });
}

function RecordTies({ workspace, source, posts }: DossierProps & { readonly posts: readonly Post[] }) {
  const days = (
    <FormGrid columns>
      <TextField type="date" name="from" label="From" />
      <TextField type="date" name="to" label="To" />
    </FormGrid>
  );
  const choices = [
    { value: "", label: "No post" },
    ...posts.map(({ id, title }) => ({ value: id, label: title ?? "Post without a title" })),
  ];
  return (
    <div className={styles.row}>
      <DialogButton label="Record voice" title={`${source.name} speaks for`}>
        <ActionForm action={speakFor.bind(null, workspace, source.id)}>
          <Stack>
            <TextField
              name="other"
              label="Source"
              hint="The body it speaks for: the two are then one voice."
              required
            />
            {days}
            <TextField name="note" label="Note" />
            <SubmitButton look="primary" pending="Saving…">
              Record voice
            </SubmitButton>
          </Stack>
        </ActionForm>
      </DialogButton>
      <DialogButton label="Record dependence" title={`${source.name} uses data of`}>
        <ActionForm action={useData.bind(null, workspace, source.id)}>
          <Stack>
            <TextField
              name="other"
              label="Source"
              hint="The body whose data it uses: they are no two independent voices."
              required
            />
            {days}
            <TextareaField name="note" label="How it is known" rows={2} required />
            <SelectField name="post" label="Post that says so" choices={choices} />
            <TextareaField name="words" label="Its words, exactly" hint="Checked against the captured text." rows={2} />
            <SubmitButton look="primary" pending="Saving…">
              Record dependence
            </SubmitButton>
          </Stack>
        </ActionForm>
      </DialogButton>
    </div>
  );
}
