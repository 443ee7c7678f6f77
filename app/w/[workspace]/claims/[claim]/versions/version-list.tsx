import { ActionForm } from "@/app/_ui/action-form";
import { Badge } from "@/app/_ui/badge";
import { dayInWords, instantWords } from "@/app/_ui/date-words";
import { DialogButton } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/field";
import { Section, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { readVersions } from "@/lib/db/read/claims";
import { fieldRows } from "@/lib/model/claim-fields";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import styles from "../../../_claims/history.module.css";
import { ClaimFields } from "../claim-fields";
import { restore } from "./actions";

type Version = Awaited<ReturnType<typeof readVersions>>[number];
const nameOf = placeNamer(defaultVocabulary);

interface VersionListProps {
  readonly workspace: string;
  readonly claimId: string;
  readonly versions: readonly Version[];
  /** The day whose last version is asked for. */
  readonly on: string | null;
  readonly mayRestore: boolean;
}

/** Every version with who made it, when, why and what it changed; the one that stood on a day is marked, an earlier one can be restored. */
export function VersionList({ workspace, claimId, versions, on, mayRestore }: VersionListProps) {
  const current = versions[0]?.number ?? 0;
  const stood = on === null ? null : (versions.find(({ at }) => at.toISOString().slice(0, 10) <= on) ?? null);
  return (
    <Stack gap="wide">
      {on !== null && stood === null ? <p>The claim was not here yet on {dayInWords(on)}.</p> : null}
      {versions.map((version, index) => (
        <Section key={version.number} id={`version-${version.number}`} title={`Version ${version.number}`}>
          <p>
            {version.by}, <span className={styles.when}>{instantWords(version.at)}</span>
            {version.reason ? <span className={styles.reason}> “{version.reason}”</span> : null}{" "}
            {version.number === current ? <Badge tone="success">Current</Badge> : null}{" "}
            {on !== null && version.number === stood?.number ? (
              <Badge tone="info">Stood on {dayInWords(on)}</Badge>
            ) : null}
          </p>
          <Changed before={versions[index + 1] ?? null} after={version} />
          <details>
            <summary>Everything it said</summary>
            <ClaimFields claim={version} />
          </details>
          {mayRestore && version.number !== current ? (
            <div>
              <DialogButton label="Restore this version" title={`Restore version ${version.number} as a new one`}>
                <ActionForm action={restore.bind(null, workspace, claimId, current, version.number)}>
                  <Stack>
                    <TextField name="reason" label="Why it is restored" required />
                    <SubmitButton look="primary" pending="Restoring…">
                      Restore this version
                    </SubmitButton>
                  </Stack>
                </ActionForm>
              </DialogButton>
            </div>
          ) : null}
        </Section>
      ))}
    </Stack>
  );
}

function Changed({ before, after }: { readonly before: Version | null; readonly after: Version }) {
  if (!before) return <p className={styles.when}>The first version.</p>;
  const old = new Map(fieldRows(before.content, nameOf).map(({ field, value }) => [field, value]));
  const changed = fieldRows(after.content, nameOf).filter(({ field, value }) => (old.get(field) ?? null) !== value);
  return (
    <dl className={styles.changes}>
      {changed.map(({ field, label, value }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            <del>{old.get(field) ?? "not stated"}</del> <ins>{value ?? "not stated"}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
