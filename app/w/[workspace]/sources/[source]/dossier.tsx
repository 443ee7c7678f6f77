import Link from "next/link";
import { dayInWords } from "@/app/_ui/date-words";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import type { ClaimListRow } from "@/lib/db/read/claim-list";
import type { readRelays } from "@/lib/db/read/sources";
import { placeNamer } from "@/lib/model/place-names";
import { reliabilities } from "@/lib/model/scales";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import fields from "../../claims/[claim]/claim.module.css";
import styles from "./dossier.module.css";
import type { DossierSource } from "./dossier-props";

const nameOf = placeNamer(defaultVocabulary);

/** Who it is: kind, the body it belongs to and its own parts, place, and its interest in the matter on a day. */
export function Identity({ workspace, source }: { readonly workspace: string; readonly source: DossierSource }) {
  const { kind, parent, sources, placeKey, interest, interestOn } = source;
  const to = (one: { readonly id: string; readonly name: string }) => (
    <Link href={deskAddress(workspace, "sources", one.id)}>{one.name}</Link>
  );
  return (
    <dl className={fields.fields}>
      <Fact term="Kind">{kind.replaceAll("-", " ")}</Fact>
      <Fact term="Part of">{parent ? to(parent) : "not recorded"}</Fact>
      {sources.length > 0 ? (
        <Fact term="Its parts">
          {sources.map((one, index) => (
            <span key={one.id}>
              {index > 0 ? ", " : ""}
              {to(one)}
            </span>
          ))}
        </Fact>
      ) : null}
      <Fact term="Place">{placeKey ? nameOf(placeKey) : "not recorded"}</Fact>
      <Fact term="Interest">
        {interest ?? "not recorded"}
        {interest && interestOn ? ` (written for ${dayInWords(interestOn.toISOString().slice(0, 10))})` : ""}
      </Fact>
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
export function Judgements({ judgements }: { readonly judgements: DossierSource["judgements"] }) {
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
        { key: "basis", heading: "Basis", cell: (one) => (one.of ? `${one.basis} (of ${one.of})` : one.basis) },
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
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <Link href={deskAddress(workspace, "claims", claim.id)}>{claim.sentence}</Link>
        </li>
      ))}
    </ul>
  );
}

type Relay = Awaited<ReturnType<typeof readRelays>>[number];
interface RelaysProps {
  readonly workspace: string;
  readonly relays: readonly Relay[];
  readonly relayedBy: readonly Relay[];
}

/** Whom it hands on and who hands it on, with in how many appearances. */
export function Relays({ workspace, relays, relayedBy }: RelaysProps) {
  return (
    <div className={styles.two}>
      <RelayList workspace={workspace} title="It relays" found={relays} />
      <RelayList workspace={workspace} title="It is relayed by" found={relayedBy} />
    </div>
  );
}

function RelayList({ workspace, title, found }: { workspace: string; title: string; found: readonly Relay[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {found.length === 0 ? <p className={styles.quiet}>Nobody, in the posts imported so far.</p> : null}
      <ul className={styles.list}>
        {found.map(({ id, name, appearances }) => (
          <li key={id} className={styles.row}>
            <Link href={deskAddress(workspace, "sources", id)}>{name}</Link>
            <span className={styles.quiet}>
              {appearances} {appearances === 1 ? "appearance" : "appearances"}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
