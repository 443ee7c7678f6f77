import Link from "next/link";
import type { FoundOfKind } from "@/lib/db/read/search";
import type { Found } from "@/lib/model/search";
import styles from "./search.module.css";
import { foundAddress, searchAddress } from "./search-query";

interface FoundListProps {
  readonly workspace: string;
  readonly words: string;
  readonly group: FoundOfKind;
}

/** What one kind of thing has for the words, each with the captured words around what was found; and a way to the rest. */
export function FoundList({ workspace, words, group: { kind, total, found } }: FoundListProps) {
  return (
    <>
      <ul className={styles.found} data-list="">
        {found.map((one) => (
          <li key={one.key} data-row="">
            <Link href={foundAddress(workspace, one)}>{one.title}</Link>
            {one.note ? <span className={styles.note}> {one.note}</span> : null}
            {one.snippet ? <Snippet runs={one.snippet} /> : null}
          </li>
        ))}
      </ul>
      {total > found.length ? (
        <p>
          <Link href={searchAddress(workspace, words, kind)}>All {total}</Link>
        </p>
      ) : null}
    </>
  );
}

function Snippet({ runs }: { readonly runs: NonNullable<Found["snippet"]> }) {
  return (
    <p className={styles.snippet}>
      …{" "}
      {runs.map(({ text, found }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other name and never move.
        found ? <mark key={index}>{text}</mark> : text,
      )}{" "}
      …
    </p>
  );
}
