import Link from "next/link";
import { LinkKindMark } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { ChainLine } from "@/app/_ui/chain-line";
import { Quote } from "@/app/_ui/quote";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import type { readLink } from "@/lib/db/read/links";
import { readReports } from "@/lib/db/read/reports";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import styles from "./assess.module.css";

interface LinkBriefProps {
  readonly actor: Actor;
  readonly link: NonNullable<Awaited<ReturnType<typeof readLink>>>;
}

/** A link as one judges it: how the two claims were said to stand to each other and why, and both in their own words. */
export async function LinkBrief({ actor, link }: LinkBriefProps) {
  const ids = [link.aClaimId, link.bClaimId];
  const [claims, reports] = await Promise.all([readStatements(scopeOf(actor), ids), readReports(scopeOf(actor), ids)]);
  return (
    <Stack>
      <p>
        <LinkKindMark kind={link.kind} />
        {link.asRetoldBy ? `, as retold by ${link.asRetoldBy}` : ""}: “{link.reason}”
      </p>
      <ul className={styles.cards}>
        {claims.map(({ id, sentence }) => (
          <li key={id}>
            <article className={styles.card}>
              <p>
                <Link href={deskAddress(actor.workspaceSlug, "claims", id)}>{sentence}</Link>
              </p>
              {reports
                .filter(({ claimId }) => claimId === id)
                .map((report) => (
                  <div key={report.id}>
                    <Quote
                      words={report.surface}
                      before={report.before}
                      after={report.after}
                      source={[report.post.publisher, report.post.title].filter(Boolean).join(", ")}
                    />
                    <ChainLine steps={report.chain} />
                  </div>
                ))}
            </article>
          </li>
        ))}
      </ul>
      <p>
        <LinkButton small href={compareAddress(actor.workspaceSlug, ids)}>
          Open the comparison
        </LinkButton>
      </p>
    </Stack>
  );
}
