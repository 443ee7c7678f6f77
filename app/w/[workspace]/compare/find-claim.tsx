import Link from "next/link";
import { SearchForm } from "@/app/_ui/search-form";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readClaimList } from "@/lib/db/read/claim-list";
import { scopeOf } from "@/lib/db/read/scope";
import type { ClaimStatement } from "@/lib/db/read/statements";
import { everyClaim } from "@/lib/model/claim-view";
import styles from "./compare.module.css";
import { type CompareQuery, mostColumns } from "./compare-query";

interface FindClaimProps {
  readonly actor: Actor;
  readonly query: CompareQuery;
  readonly compared: readonly ClaimStatement[];
}

const most = 12;

/** Another column by search: the words stand in the address, each find is one press away from its column. */
export async function FindClaim({ actor, query, compared }: FindClaimProps) {
  if (compared.length >= mostColumns) return null;
  const here = compared.map(({ id }) => id);
  const found = query.find
    ? await readClaimList(scopeOf(actor), {
        ...everyClaim,
        words: query.find,
        take: most + here.length,
      })
    : [];
  const offered = found.filter(({ id }) => !here.includes(id)).slice(0, most);
  return (
    <Section id="add" title={here.length === 0 ? "Choose the first claim" : "Add a claim"}>
      <Stack>
        {compared.length === 1 ? <p>A: {compared[0]?.sentence}</p> : null}
        <SearchForm
          here={deskAddress(actor.workspaceSlug, "compare")}
          name="find"
          act="Find"
          label="Words in the claim"
          words={query.find}
        >
          <input type="hidden" name="claims" value={here.join(",")} />
        </SearchForm>
        {query.find && offered.length === 0 ? <p>No other claim has “{query.find}” in it.</p> : null}
        {offered.length > 0 ? (
          <ul className={styles.found} data-list="">
            {offered.map(({ id, sentence }) => (
              <li key={id} data-row="">
                <Link href={compareAddress(actor.workspaceSlug, [...here, id])}>{sentence}</Link>
              </li>
            ))}
          </ul>
        ) : null}
      </Stack>
    </Section>
  );
}
