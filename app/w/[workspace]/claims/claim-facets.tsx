import { Button } from "@/app/_ui/button";
import { FacetList } from "@/app/_ui/facet-list";
import { TextField } from "@/app/_ui/field";
import { Stack } from "@/app/_ui/stack";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { type ClaimQuery, facets, withQuery } from "./claim-query";

interface ClaimFacetsProps {
  readonly here: string;
  readonly query: ClaimQuery;
  /** Counts for each of `facets`, in their order. */
  readonly counts: readonly (readonly { readonly value: string; readonly count: number }[])[];
}

const nameOf = placeNamer(defaultVocabulary);

/** Search words and the facets of the list, all of them links and a form that write the address. */
export function ClaimFacets({ here, query, counts }: ClaimFacetsProps) {
  return (
    <Stack>
      <form method="get" action={here}>
        <Stack gap="tight">
          <TextField
            type="search"
            name="q"
            label="Words in the claim"
            defaultValue={typeof query.q === "string" ? query.q : ""}
          />
          {facets.map(({ facet }) =>
            typeof query[facet] === "string" ? (
              <input key={facet} type="hidden" name={facet} value={query[facet]} />
            ) : null,
          )}
          <Button type="submit">Search</Button>
        </Stack>
      </form>
      {facets.map(({ facet, label }, index) => (
        <FacetList
          key={facet}
          title={label}
          facets={(counts[index] ?? []).map(({ value, count }) => {
            const chosen = query[facet] === value;
            return {
              value,
              count,
              chosen,
              label: facet === "place" ? nameOf(value) : value,
              href: withQuery(here, query, { [facet]: chosen ? "" : value }),
            };
          })}
        />
      ))}
    </Stack>
  );
}
