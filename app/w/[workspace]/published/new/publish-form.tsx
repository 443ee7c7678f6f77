import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { TextareaField, TextField } from "@/app/_ui/field";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import type { OpenAssessment } from "@/lib/db/read/assessments";
import { publicAddress } from "@/lib/formats/export/publication-page";
import { addressWords } from "@/lib/model/publication";
import { publish } from "../actions";

interface PublishFormProps {
  readonly actor: Actor;
  readonly assessment: OpenAssessment;
  readonly headline: string;
  readonly replaces: string | null;
}

/** Headline and address; for a correction, what was wrong. */
export function PublishForm({ actor, assessment, headline, replaces }: PublishFormProps) {
  const workspace = actor.workspaceSlug;
  const what = { workspace, assessmentId: assessment.id, version: assessment.version, replaces };
  const proposed = addressWords(headline);
  return (
    <ActionForm action={publish.bind(null, what)} seen={what.version}>
      <Stack>
        {replaces ? <TextareaField name="note" label="What was wrong, for readers" rows={3} required /> : null}
        <TextField name="headline" label="Headline" defaultValue={headline} maxLength={200} required />
        <TextField
          name="slug"
          label="Address"
          hint={`After ${publicAddress(workspace)}/, in lower-case letters, digits and hyphens.`}
          defaultValue={replaces ? `${proposed.slice(0, 68)}-corrected` : proposed}
          maxLength={80}
          required
        />
        <ButtonRow>
          <SubmitButton look="primary" keys="Mod+Enter" pending="Publishing…">
            {replaces ? "Publish correction" : "Publish"}
          </SubmitButton>
          <LinkButton look="quiet" href={deskAddress(workspace, "published")}>
            Cancel
          </LinkButton>
        </ButtonRow>
      </Stack>
    </ActionForm>
  );
}
