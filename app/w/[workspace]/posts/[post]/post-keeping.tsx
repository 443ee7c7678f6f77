import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { DialogButton } from "@/app/_ui/dialog";
import { TextField } from "@/app/_ui/field";
import { Notice } from "@/app/_ui/notice";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { readAnchorsIn } from "@/lib/db/read/anchors";
import type { PostRow } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { HistoryOf } from "../../_claims/history-of";
import { bringBack, putAside } from "./actions";

interface PostKeepingProps {
  readonly actor: Actor;
  readonly post: PostRow;
}

/** Says above a text which claims' words it no longer has; nothing where it lost none. */
export async function LostWords({ actor, post }: PostKeepingProps) {
  const anchors = await readAnchorsIn(scopeOf(actor), post.revision.id);
  const lost = anchors.filter(({ state }) => state === "lost");
  if (lost.length === 0) return null;
  return (
    <Notice
      tone="danger"
      title={`This revision lost the words of ${lost.length} ${lost.length === 1 ? "claim" : "claims"}`}
    >
      <ul>
        {lost.map((one) => (
          <li key={one.id}>
            “{one.surface}”: <Link href={deskAddress(actor.workspaceSlug, "claims", one.claimId)}>{one.sentence}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What became of a post: its history with its revisions, and the way to set it aside or bring it back. */
export function PostKeeping({ actor, post }: PostKeepingProps) {
  const workspace = actor.workspaceSlug;
  const mayAside = roleMay(actor.role, "import.undo");
  return (
    <Stack>
      <HistoryOf
        actor={actor}
        kind="post"
        id={post.id}
        acts={
          post.postRevisions.length > 1 ? (
            <Link href={deskAddress(workspace, "posts", post.id, "revisions")}>
              What changed between its {post.postRevisions.length} revisions
            </Link>
          ) : null
        }
      />
      {mayAside ? <Aside workspace={workspace} post={post} /> : null}
    </Stack>
  );
}

function Aside({ workspace, post }: { readonly workspace: string; readonly post: PostRow }) {
  if (post.setAsideAt)
    return (
      <ActionForm action={bringBack.bind(null, workspace, post.id)}>
        <SubmitButton pending="Bringing back…">Bring back</SubmitButton>
      </ActionForm>
    );
  return (
    <div>
      <DialogButton label="Set aside" title="Set this post aside">
        <ActionForm action={putAside.bind(null, workspace, post.id)}>
          <Stack>
            <p>Lists and the queue leave it out. Nothing is deleted, and it can be brought back.</p>
            <TextField name="reason" label="Why" required />
            <SubmitButton look="danger" pending="Setting aside…">
              Set aside
            </SubmitButton>
          </Stack>
        </ActionForm>
      </DialogButton>
    </div>
  );
}
