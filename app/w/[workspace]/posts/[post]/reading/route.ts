import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { readDrafts } from "@/lib/db/read/drafts";
import { scopeOf } from "@/lib/db/read/scope";
import { placeNamer } from "@/lib/model/place-names";
import { ok, refuse } from "@/lib/model/result";
import { spanSchema } from "@/lib/model/span-claim.schema";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { draftOf } from "@/lib/workflow/make-claim";
import { readSpan } from "@/lib/workflow/read-span";

interface ReadingContext {
  readonly params: Promise<{ workspace: string; post: string }>;
}

const nameOf = placeNamer(defaultVocabulary);

/** The engine's reading of chosen words, to prefill a form, with the draft kept on them. Writes nothing. */
export async function POST(request: Request, { params }: ReadingContext): Promise<Response> {
  const asked = spanSchema.safeParse(await request.json().catch(() => null));
  const read = await mutation((await params).workspace, async (actor) => {
    if (!asked.success) return refuse("invalid", { detail: asked.error.issues[0]?.message ?? "" });
    const subject = draftOf(asked.data);
    const [done, drafts] = await Promise.all([
      readSpan(scopeOf(actor), asked.data.revisionId, asked.data),
      readDrafts(scopeOf(actor), actor.userId, "post", [subject]),
    ]);
    if (!done.ok) return done;
    const { content, chain } = done.value;
    const { place, counterpart } = content;
    const named = { ...content, place: place && nameOf(place), counterpart: counterpart && nameOf(counterpart) };
    return ok({
      content: named,
      chain: chain.map(({ source, role }) => ({ source, role })),
      draft: drafts.get(subject) ?? null,
    });
  });
  return read.ok
    ? Response.json(read.value, { headers: { "cache-control": "no-store" } })
    : refusalResponse(read.error);
}
