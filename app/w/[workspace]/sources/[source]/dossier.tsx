import Link from "next/link";
import { dayInWords } from "@/app/_ui/date-words";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import type { ClaimListRow } from "@/lib/db/read/claims";
import type { readSource } from "@/lib/db/read/sources";
import { reliabilities } from "@/lib/model/scales";
import styles from "../../claims/[claim]/claim.module.css";

type Source = NonNullable<Awaited<ReturnType<typeof readSource>>>;

/** Who it is: its other names, the body it belongs to, its interest in the matter. */
export function Identity({ source }: { readonly source: Source }) {
  return (
    <dl className={styles.fields}>
      <Fact term="Other names">{source.sourceAliases.map(({ alias }) => alias).join(", ") || "none recorded"}</Fact>
      <Fact term="Part of">{source.parent?.name ?? "not recorded"}</Fact>
      <Fact term="Interest">{source.interest ?? "not recorded"}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Every judgement with its day, basis and author, the latest first; none overwrites another. */
export function Judgements({ judgements }: { readonly judgements: Source["judgements"] }) {
  if (judgements.length === 0) return <p>Nobody has judged it yet.</p>;
  return (
    <Table
      caption="Reliability as judged, latest first"
      captionHidden
      rows={judgements}
      rowKey={(one) => one.id}
      columns={[
        {
          key: "letter",
          heading: "Letter",
          names: true,
          cell: (one) => `${one.letter}: ${reliabilities[one.letter].toLowerCase()}`,
        },
        { key: "on", heading: "For", cell: (one) => dayInWords(one.judgedOn) },
        { key: "basis", heading: "Basis", cell: (one) => one.basis },
        { key: "by", heading: "By", cell: (one) => one.by },
      ]}
    />
  );
}

/** What it claims, newest first. */
export function SourceClaims({
  workspace,
  claims,
}: {
  readonly workspace: string;
  readonly claims: readonly ClaimListRow[];
}) {
  if (claims.length === 0) return <p>No accepted claim is its own; it may hand on those of others.</p>;
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <Link href={deskAddress(workspace, "claims", claim.id)}>{claim.sentence}</Link>
        </li>
      ))}
    </ul>
  );
}
