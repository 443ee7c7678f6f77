import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { discardSchema, draftSchema } from "@/lib/model/draft.schema";
import { refuse } from "@/lib/model/result";
import { discardDraft, keepDraft } from "@/lib/workflow/keep-draft";

interface DraftContext {
  readonly params: Promise<{ workspace: string }>;
}

/** Keeps what somebody typed; 204 only once it is committed. */
export async function PUT(request: Request, { params }: DraftContext): Promise<Response> {
  const read = draftSchema.safeParse(await request.json().catch(() => null));
  const kept = await mutation((await params).workspace, async (actor, now) => {
    if (!read.success) return refuse("invalid", { detail: read.error.issues[0]?.message ?? "" });
    const { kind, subject, body } = read.data;
    return keepDraft(actor, { subjectKind: kind, subjectId: subject, body }, now);
  });
  return kept.ok ? new Response(null, { status: 204 }) : refusalResponse(kept.error);
}

/** Discards one's own draft. */
export async function DELETE(request: Request, { params }: DraftContext): Promise<Response> {
  const read = discardSchema.safeParse(await request.json().catch(() => null));
  const done = await mutation((await params).workspace, async (actor) =>
    read.success
      ? discardDraft(actor, { subjectKind: read.data.kind, subjectId: read.data.subject })
      : refuse("invalid", { detail: read.error.issues[0]?.message ?? "" }),
  );
  return done.ok ? new Response(null, { status: 204 }) : refusalResponse(done.error);
}
