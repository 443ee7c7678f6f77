import { ActionForm } from "@/app/_ui/action-form";
import { instantWords } from "@/app/_ui/date-words";
import { SelectField, TextField } from "@/app/_ui/field";
import { FormGrid } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import { roles } from "@/lib/access/actor";
import { roleWords } from "@/lib/access/roles";
import type { OpenInvitation } from "@/lib/db/read/invitations";
import { OnceLinkForm } from "../once-link-form";
import { invite, revoke } from "./actions";

/** Address and role of somebody to invite; the answer is a link to hand over. */
export function InviteForm({ workspace }: { readonly workspace: string }) {
  return (
    <OnceLinkForm action={invite.bind(null, workspace)}>
      <p>Makes a link that is good for one person and two weeks. Hand it over yourself: no mail is sent.</p>
      <FormGrid columns>
        <TextField type="email" name="email" label="E-mail address" autoComplete="off" required />
        <SelectField
          name="role"
          label="Role"
          defaultValue="analyst"
          choices={roles.map((role) => ({ value: role, label: `${roleWords[role].label}: ${roleWords[role].does}` }))}
          required
        />
      </FormGrid>
      <div>
        <SubmitButton look="primary" icon="plus" pending="Inviting…">
          Invite
        </SubmitButton>
      </div>
    </OnceLinkForm>
  );
}

interface OpenInvitationsProps {
  readonly workspace: string;
  readonly invitations: readonly OpenInvitation[];
}

/** Invitations nobody answered yet, each of which can be taken back. */
export function OpenInvitations({ workspace, invitations }: OpenInvitationsProps) {
  if (invitations.length === 0) return <p>Nobody is invited at the moment. Answered and outdated invitations go.</p>;
  return (
    <Table
      caption="Open invitations, newest first"
      captionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: "email", heading: "E-mail address", names: true, cell: ({ email }) => email },
        { key: "role", heading: "Role", cell: ({ role }) => roleWords[role].label },
        { key: "by", heading: "By", cell: ({ invitedBy }) => invitedBy },
        { key: "until", heading: "Open until", cell: ({ expiresAt }) => instantWords(expiresAt) },
        {
          key: "act",
          heading: "What to do",
          cell: ({ id, email }) => (
            <ActionForm action={revoke.bind(null, workspace, id)}>
              <SubmitButton small look="danger" pending="Revoking…" aria-label={`Revoke the invitation of ${email}`}>
                Revoke
              </SubmitButton>
            </ActionForm>
          ),
        },
      ]}
    />
  );
}
