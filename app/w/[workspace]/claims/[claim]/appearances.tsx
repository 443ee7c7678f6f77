import Link from "next/link";
import { ChainGraph } from "@/app/_ui/chain-graph";
import { ChainLine } from "@/app/_ui/chain-line";
import { dayInWords } from "@/app/_ui/date-words";
import { Notice } from "@/app/_ui/notice";
import { Quote } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import type { readAppearances } from "@/lib/db/read/claims";
import { chainGraph } from "@/lib/model/chain-graph";
import styles from "./claim.module.css";

type Appearance = Awaited<ReturnType<typeof readAppearances>>[number];

/** Each place where the claim is made, in its own words, with the hands it went through. */
export function Appearances({
  actor,
  appearances,
}: {
  readonly actor: Actor;
  readonly appearances: readonly Appearance[];
}) {
  const workspace = actor.workspaceSlug;
  return (
    <>
      {appearances.length > 1 ? <Hands appearances={appearances} /> : null}
      <ol className={styles.appearances}>
        {appearances.map((one) => (
          <li key={one.id}>
            <Quote
              words={one.surface}
              before={one.before}
              after={one.after}
              source={
                <Link
                  href={`${deskAddress(workspace, "posts", one.revision.post.id)}?revision=${one.revision.number}#at-${one.start}`}
                >
                  {[
                    one.revision.title,
                    one.revision.post.publisher?.name,
                    one.revision.publishedFrom && dayInWords(one.revision.publishedFrom.toISOString().slice(0, 10)),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </Link>
              }
            />
            <ChainLine
              steps={one.chain.map((step) => ({ ...step, href: deskAddress(workspace, "sources", step.sourceId) }))}
            />
            <p className={styles.own}>{ownWords(one)}</p>
            {roleMay(actor.role, "claim.edit") ? (
              <p className={styles.own}>
                <Link href={deskAddress(workspace, "claims", one.claimId, "appearances", one.id)}>Fix attribution</Link>
              </p>
            ) : null}
            {one.anchors.some(({ state }) => state === "lost") ? (
              <Notice tone="warning" title="These words are gone upstream">
                A newer revision of the post no longer has them. They still stand in the revision cited here.
              </Notice>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

// All the hands at once: how many outlets there are, and that they go back to one.
function Hands({ appearances }: { readonly appearances: readonly Appearance[] }) {
  const letters = appearances.map((_, index) => String(index + 1));
  const title = `The hands the ${appearances.length} appearances came through, drawn as one; each is named below in words.`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section className={styles.hands} tabIndex={0} aria-label="Hands, scrolls sideways">
      <ChainGraph
        title={title}
        graph={chainGraph(appearances.map(({ chain }) => chain))}
        letters={letters}
        changes={[]}
      />
    </section>
  );
}

function ownWords(one: Appearance): string {
  const parts = [
    one.reporting === "paraphrase" ? "paraphrase" : one.reporting === "partial" ? "partly verbatim" : "verbatim",
    one.quantityText && `value as written: “${one.quantityText}”`,
    one.periodText && `period as written: “${one.periodText}”`,
    one.coverageText && `coverage as written: “${one.coverageText}”`,
    one.hedge && `hedge: “${one.hedge}”`,
  ];
  return parts.filter(Boolean).join(" · ");
}
