import { LinkKindMark } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { compareAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import type { readLink } from "@/lib/db/read/links";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import { Aligned } from "../compare/aligned";

interface LinkBriefProps {
  readonly actor: Actor;
  readonly link: NonNullable<Awaited<ReturnType<typeof readLink>>>;
}

/** A link as one judges it: how the two claims were said to stand to each other and why, and both field by field. */
export async function LinkBrief({ actor, link }: LinkBriefProps) {
  const statements = await readStatements(scopeOf(actor), [link.aClaimId, link.bClaimId]);
  return (
    <Stack>
      <p>
        <LinkKindMark kind={link.kind} />
        {link.asRetoldBy ? `, as retold by ${link.asRetoldBy}` : ""}: “{link.reason}”
      </p>
      <Aligned workspace={actor.workspaceSlug} statements={statements} letters={["A", "B"]} />
      <p>
        <LinkButton small href={compareAddress(actor.workspaceSlug, [link.aClaimId, link.bClaimId])}>
          Open the comparison
        </LinkButton>
      </p>
    </Stack>
  );
}
