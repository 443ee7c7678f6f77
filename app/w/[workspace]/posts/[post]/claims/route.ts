import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { ok, refuse } from "@/lib/model/result";
import { spanClaimSchema } from "@/lib/model/span-claim.schema";
import { makeClaim } from "@/lib/workflow/make-claim";

interface ClaimsContext {
  readonly params: Promise<{ workspace: string; post: string }>;
}

/** Makes a claim by hand from chosen words of a post; answers its id once it is committed. */
export async function POST(request: Request, { params }: ClaimsContext): Promise<Response> {
  const read = spanClaimSchema.safeParse(await request.json().catch(() => null));
  const made = await mutation((await params).workspace, async (actor, now) => {
    if (!read.success) {
      const issue = read.error.issues[0];
      return refuse("invalid", { field: String(issue?.path.at(-1) ?? ""), detail: issue?.message ?? "" });
    }
    const { reading, ...words } = read.data;
    const done = await makeClaim(actor, { ...words, entered: reading }, now);
    return done.ok ? ok({ claimId: done.value }) : done;
  });
  return made.ok
    ? Response.json(made.value, { headers: { "cache-control": "no-store" } })
    : refusalResponse(made.error);
}
