import { type ActionAnswer, ActionForm } from "@/app/_ui/action-form";
import { DialogButton } from "@/app/_ui/dialog";
import { SelectField } from "@/app/_ui/field";
import { FormGrid, Section, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { roles } from "@/lib/access/actor";
import { roleWords } from "@/lib/access/roles";
import type { Member } from "@/lib/db/read/members";
import { OnceLinkForm } from "../../once-link-form";
import { giveRole, makeLink, remove, setAccount } from "../actions";

interface MemberActsProps {
  readonly workspace: string;
  readonly member: Member;
}

/** What an admin can do for one person: role, password, account, membership. */
export function MemberActs({ workspace, member }: MemberActsProps) {
  const { id, version, accountVersion, disabledAt, endedAt, name } = member;
  if (endedAt) return <p>{name} belongs here no longer. To take them in again, invite their address.</p>;
  return (
    <>
      <Section id="member-role" title="Role">
        <RoleForm workspace={workspace} member={member} />
      </Section>
      {disabledAt ? null : (
        <Section id="password" title="Forgotten password">
          <OnceLinkForm action={makeLink.bind(null, workspace, id, accountVersion)}>
            <p>Makes a link with which {name} chooses a new password, once and within a day.</p>
            <div>
              <SubmitButton pending="Making…">Make reset link</SubmitButton>
            </div>
          </OnceLinkForm>
        </Section>
      )}
      <Section id="account" title="Account">
        {disabledAt ? (
          <ActionForm action={setAccount.bind(null, workspace, id, "enabled", accountVersion)}>
            <Stack>
              <p>Disabled: {name} cannot sign in. What they did stays in the history.</p>
              <div>
                <SubmitButton pending="Enabling…">Enable</SubmitButton>
              </div>
            </Stack>
          </ActionForm>
        ) : (
          <Sure
            act="Disable"
            title={`Disable ${name}?`}
            words="Every session ends at once, and nobody can sign in with this account until it is enabled again."
            action={setAccount.bind(null, workspace, id, "disabled", accountVersion)}
          />
        )}
      </Section>
      <Section id="membership" title="Membership">
        <Sure
          act="Remove"
          title={`Remove ${name}?`}
          words="The membership ends at once and the person is signed out. What they did stays, under their name."
          action={remove.bind(null, workspace, id, version)}
        />
      </Section>
    </>
  );
}

function RoleForm({ workspace, member: { id, version, role } }: MemberActsProps) {
  return (
    <ActionForm action={giveRole.bind(null, workspace, id, version)}>
      <FormGrid>
        <SelectField
          key={role}
          name="role"
          label="Role"
          defaultValue={role}
          choices={roles.map((one) => ({ value: one, label: `${roleWords[one].label}: ${roleWords[one].does}` }))}
          required
        />
        <div>
          <SubmitButton pending="Changing…">Change role</SubmitButton>
        </div>
      </FormGrid>
    </ActionForm>
  );
}

interface SureProps {
  readonly act: string;
  readonly title: string;
  readonly words: string;
  readonly action: (previous: ActionAnswer, form: FormData) => Promise<ActionAnswer>;
}

function Sure({ act, title, words, action }: SureProps) {
  return (
    <div>
      <DialogButton label={act} title={title} look="danger">
        <ActionForm action={action}>
          <Stack>
            <p>{words}</p>
            <div>
              <SubmitButton look="danger" pending="Saving…">
                {act}
              </SubmitButton>
            </div>
          </Stack>
        </ActionForm>
      </DialogButton>
    </div>
  );
}
