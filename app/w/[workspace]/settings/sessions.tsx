import { ActionForm } from "@/app/_ui/action-form";
import { Badge } from "@/app/_ui/badge";
import { instantWords } from "@/app/_ui/date-words";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Table } from "@/app/_ui/table";
import type { OwnSession } from "@/lib/db/read/sessions";
import { endOne, endOthers } from "./actions";
import { browserWords } from "./browser-words";

interface SessionsProps {
  readonly workspace: string;
  readonly sessions: readonly OwnSession[];
  readonly currentId: string | null;
}

/** Every browser this person is signed in on, each of which can be signed out from here. */
export function Sessions({ workspace, sessions, currentId }: SessionsProps) {
  return (
    <Stack>
      <Table
        caption="Browsers, the latest used first"
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { key: "browser", heading: "Browser", names: true, cell: ({ agent }) => browserWords(agent) },
          { key: "address", heading: "Address", cell: ({ address }) => address ?? "not known" },
          { key: "since", heading: "Signed in", cell: ({ createdAt }) => instantWords(createdAt) },
          { key: "used", heading: "Last used", cell: ({ lastSeenAt }) => instantWords(lastSeenAt) },
          {
            key: "act",
            heading: "Sign out",
            cell: ({ id, agent }) =>
              id === currentId ? (
                <Badge tone="success">This browser</Badge>
              ) : (
                <ActionForm action={endOne.bind(null, workspace, id)}>
                  <SubmitButton small pending="Signing out…" aria-label={`Sign out ${browserWords(agent)}`}>
                    Sign out
                  </SubmitButton>
                </ActionForm>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <ActionForm action={endOthers.bind(null, workspace)}>
          <SubmitButton look="danger" pending="Signing out…">
            Sign out everywhere else
          </SubmitButton>
        </ActionForm>
      ) : (
        <p>You are signed in nowhere else.</p>
      )}
    </Stack>
  );
}
