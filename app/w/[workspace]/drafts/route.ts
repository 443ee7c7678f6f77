import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { currentActor } from "@/lib/auth/require-actor";
import { readDrafts } from "@/lib/db/read/drafts";
import { scopeOf } from "@/lib/db/read/scope";
import { discardSchema, draftSchema } from "@/lib/model/draft.schema";
import { refuse } from "@/lib/model/result";
import { discardDraft, keepDraft } from "@/lib/workflow/keep-draft";

interface DraftContext {
  readonly params: Promise<{ workspace: string }>;
}

/** What somebody typed on a subject and did not send: `draft` is null for nothing. Only one's own. */
export async function GET(request: Request, { params }: DraftContext): Promise<Response> {
  const actor = await currentActor((await params).workspace);
  if (!actor.ok) return refusalResponse(actor.error);
  const read = discardSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!read.success) return refusalResponse({ reason: "invalid", detail: read.error.issues[0]?.message ?? "" });
  const { kind, subject } = read.data;
  const drafts = await readDrafts(scopeOf(actor.value), actor.value.userId, kind, [subject]);
  return Response.json({ draft: drafts.get(subject) ?? null }, { headers: { "cache-control": "no-store" } });
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
