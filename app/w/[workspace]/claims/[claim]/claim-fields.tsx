import { KnownMark } from "@/app/_ui/badge";
import type { ClaimContent } from "@/lib/model/claim";
import { fieldRows } from "@/lib/model/claim-fields";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import styles from "./claim.module.css";

const nameOf = placeNamer(defaultVocabulary);

/** Every field of a claim with how it is known; what is not stated is said so, since it may decide a comparison. */
export function ClaimFields({ claim }: { readonly claim: { readonly content: ClaimContent } }) {
  const rows = fieldRows(claim.content, nameOf);
  const missing = rows.filter(({ value }) => value === null).map(({ label }) => label.toLowerCase());
  return (
    <>
      <dl className={styles.fields}>
        {rows
          .filter(({ value }) => value !== null)
          .map(({ field, label, value, origin }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                {value} {origin ? <KnownMark origin={origin} /> : null}
              </dd>
            </div>
          ))}
      </dl>
      {missing.length > 0 ? <p className={styles.missing}>Not stated: {missing.join(", ")}.</p> : null}
    </>
  );
}
